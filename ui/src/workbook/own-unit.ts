// Which unit of the files is the district of this workbook.
import type { Settings, Unit } from '$bridge/types';

/**
 * The unit that stands first: the district of the workbook, by its code or else by its name in the files, else the
 * only one there is, else all schools.
 */
export function ownUnit(units: Unit[], settings: Settings | null): string {
  if (settings?.district_code) return settings.district_code;
  const name = settings?.district_name.trim().toLowerCase();
  const named = units.find((unit) => unit.level === 'district' && unit.name.toLowerCase() === name);
  if (named !== undefined) return named.code;
  const districts = new Set(units.filter((unit) => unit.level !== 'state').map((unit) => unit.district_code));
  const [only] = districts;
  return districts.size === 1 && only !== undefined ? only : 'state';
}
