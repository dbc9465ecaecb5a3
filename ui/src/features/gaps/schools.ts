// The order of the school table: filtered by name, sorted by one column, schools without a figure last.
import type { GapMatrix } from '$bridge/types';

type School = GapMatrix['schools'][number];

export interface SchoolColumn {
  id: string;
  name: string;
  of: (school: School) => number | null;
}

export function sortedSchools(
  schools: School[],
  filter: string,
  columns: SchoolColumn[],
  by: string,
  down: boolean,
): School[] {
  const wanted = filter.trim().toLowerCase();
  const kept = schools.filter((school) => school.name.toLowerCase().includes(wanted));
  const column = columns.find((one) => one.id === by);
  const turn = down ? -1 : 1;
  if (column === undefined) return kept.sort((a, b) => turn * a.name.localeCompare(b.name));
  return kept.sort((a, b) => {
    const [x, y] = [column.of(a), column.of(b)];
    if (x === null || y === null)
      return Number(x === null) - Number(y === null) || a.name.localeCompare(b.name);
    return turn * (x - y) || a.name.localeCompare(b.name);
  });
}
