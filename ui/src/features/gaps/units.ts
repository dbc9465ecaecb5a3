// Which units the matrix can be about: the district first, all schools loaded, then other districts, then its schools.
import type { Settings, Unit } from '$bridge/types';
import { ownUnit } from '$workbook/own-unit';

export interface UnitChoice {
  value: string;
  text: string;
  /** The name of those that stand together in a list. */
  group?: string;
}

export interface UnitNames {
  allSchools: string;
  districts: string;
  schools: string;
}

const byName = (a: Unit, b: Unit): number => a.name.localeCompare(b.name);
const grouped = (units: Unit[], group: string): UnitChoice[] =>
  units.sort(byName).map(({ code, name }) => ({ value: code, text: name, group }));

/** `chosen`, a school of another district perhaps, is always among them when it is known. */
export function unitChoices(
  units: Unit[],
  settings: Settings | null,
  names: UnitNames,
  chosen: string | null = null,
): UnitChoice[] {
  const own = ownUnit(units, settings);
  const named = units.find((unit) => unit.code === own && unit.level === 'district');
  const first: UnitChoice[] =
    own === 'state' ? [] : [{ value: own, text: settings?.district_name || (named?.name ?? own) }];
  const districts = units.filter((unit) => unit.level === 'district' && unit.code !== own);
  const schools = units.filter(
    (unit) => unit.level === 'school' && (unit.district_code === own || unit.code === chosen),
  );
  return [
    ...first,
    { value: 'state', text: names.allSchools },
    ...grouped(districts, names.districts),
    ...grouped(schools, names.schools),
  ];
}
