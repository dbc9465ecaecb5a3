// The categories of this workbook: the library's families by the names that the team uses, then the team's own.
import type { Category, FamilyEntry, Id } from '$bridge/types';

/** A bone of the fishbone, a color on the map. */
export interface CauseCategory {
  /** What a cause of it carries as its family. */
  id: string;
  name: string;
  short_name: string;
  /** Slot of the Okabe–Ito palette, 1 to 8. */
  color: number;
  /** What this bone asks; empty for the team's own. */
  question: string;
  /** The record that gives the name; null where the library's name stands. */
  record: Id | null;
  /** What the library calls it; null for the team's own. */
  library_name: string | null;
}

const SLOTS = 8;
/** Away from each other on the palette, and from the families that stand first. */
const OWN_SLOTS = [8, 5, 2, 7, 4, 1, 6, 3];

export function categoriesOf(
  families: readonly FamilyEntry[],
  records: readonly Category[],
): CauseCategory[] {
  const own = records.filter((record) => record.family === null);
  return [...families.map((family) => ofLibrary(family, records)), ...own.map(ofTeam)];
}

function ofLibrary(family: FamilyEntry, records: readonly Category[]): CauseCategory {
  const { id, name, short_name, color, question } = family;
  const record = records.find((one) => one.family === id);
  const library = { id, color, question, library_name: name };
  if (record === undefined) return { ...library, name, short_name, record: null };
  return { ...library, name: record.name, short_name: record.name, record: record.id };
}

const ofTeam = ({ id, name }: Category, nth: number): CauseCategory => ({
  id,
  name,
  short_name: name,
  color: OWN_SLOTS[nth % SLOTS] ?? SLOTS,
  question: '',
  record: id,
  library_name: null,
});
