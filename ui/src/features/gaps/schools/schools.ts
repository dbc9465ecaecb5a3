// The order of the school table and what the rows shown come to; schools without a figure stand last.
import type { SchoolRow } from '$bridge/types';

export type SchoolColumn =
  'name' | 'district_name' | 'students' | 'share' | 'rate' | 'difference_pp' | 'without';

const WORDS = new Set<SchoolColumn>(['name', 'district_name', 'without']);
const inOrder = new Intl.Collator('en', { numeric: true });
const byName = (a: SchoolRow, b: SchoolRow): number => inOrder.compare(a.name, b.name);

/** The state writes "District - School"; where the district is known anyway, the school's own name is enough. */
export function ownName({ name, district_name }: SchoolRow): string {
  const at = name.indexOf(' - ');
  return at > 0 && district_name.startsWith(name.slice(0, at)) ? name.slice(at + 3) : name;
}

/** Words begin at A, numbers with the largest. */
export const firstDown = (column: SchoolColumn): boolean => !WORDS.has(column);

export function sortedSchools(
  rows: SchoolRow[],
  filter: string,
  by: SchoolColumn,
  down: boolean,
): SchoolRow[] {
  const wanted = filter.trim().toLowerCase();
  const kept = rows.filter((row) => `${row.name} ${row.district_name}`.toLowerCase().includes(wanted));
  const turn = down ? -1 : 1;
  return kept.sort((a, b) => {
    const [x, y] = [a[by], b[by]];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    const order = typeof x === 'number' ? x - Number(y) : inOrder.compare(x, String(y));
    return turn * order || byName(a, b);
  });
}

export interface Totals {
  schools: number;
  students: number;
  /** Of the students of schools whose share is known. */
  share: number | null;
  /** Weighted as the unit's own rate is: by teachers, or by those evaluated. */
  rate: number | null;
}

function mean(rows: SchoolRow[], value: 'share' | 'rate', weight: 'students' | 'weight'): number | null {
  let [sum, of] = [0, 0];
  for (const row of rows) {
    const [v, w] = [row[value], row[weight]];
    if (v === null || w === null || w <= 0) continue;
    sum += v * w;
    of += w;
  }
  return of === 0 ? null : sum / of;
}

export const totals = (rows: SchoolRow[]): Totals => ({
  schools: rows.length,
  students: rows.reduce((sum, row) => sum + (row.students ?? 0), 0),
  share: mean(rows, 'share', 'students'),
  rate: mean(rows, 'rate', 'weight'),
});
