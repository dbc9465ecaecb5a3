// Where the team stands in the gap matrix: unit, year, method and cell. Not stored in the file.
import type { Gap, GapKey, Group, Measure, Method } from '$bridge/types';

export type View = 'matrix' | 'schools';

class Stand {
  view = $state<View>('matrix');
  /** 8-digit code or `state`; null for the district of the workbook. */
  unit = $state<string | null>(null);
  /** Null for the newest. */
  year = $state<string | null>(null);
  method = $state<Method>('school-averages');
  group = $state<Group>('low_income');
  measure = $state<Measure>('inexperienced');
  /** The statement being composed for the selected gap. */
  statement = $state('');
  /** The form for figures of the state's report is open. */
  typing = $state(false);

  show(gap: GapKey | Gap): void {
    this.view = 'matrix';
    this.unit = gap.unit;
    this.year = gap.year;
    this.method = gap.method;
    this.group = gap.group;
    this.measure = gap.measure;
  }
}

export const stand = new Stand();
