// What the views of the Gaps screen have in common: which unit, which year, what else could be chosen.
import type { UnitChoice } from './units';

export interface Where {
  /** 8-digit code or `state`. */
  unit: string;
  unitName: string;
  /** The unit is a single school: its district's code, else null. */
  districtOfSchool: string | null;
  year: string | null;
  units: UnitChoice[];
  years: string[];
}
