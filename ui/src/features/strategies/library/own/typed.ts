// An entry of the team's own while it is typed, and what of a library file is new here.
import type { EntryKind, OwnEntry, WrittenEntry } from '$bridge/types';

/** All as text, so that what is typed wrongly stays to be mended. */
export type Typed = Omit<WrittenEntry, 'year' | 'tier'> & { year: string; tier: string };

export const blank = (entry_kind: EntryKind): Typed => ({
  entry_kind,
  title: '',
  about: '',
  families: [],
  steps: '',
  risks: '',
  watch: '',
  source: '',
  year: '',
  tier: '',
});

export function typedOf(one: OwnEntry): Typed {
  const { entry_kind, title, about, families, steps, risks, watch, source, year, tier } = one;
  const texts = { entry_kind, title, about, families: [...families], steps, risks, watch, source };
  return { ...texts, year: String(year ?? ''), tier: String(tier ?? '') };
}

/** Four digits, or nothing. */
export const isYear = (text: string): boolean => /^(\d{4})?$/.test(text.trim());

/** What is not asked of its kind is left empty. */
export function writtenOf({ year, tier, ...texts }: Typed): WrittenEntry {
  const written = { ...texts, year: year.trim() === '' ? null : Number(year) };
  if (texts.entry_kind !== 'strategy') return { ...written, steps: '', risks: '', watch: '', tier: null };
  return { ...written, tier: tier === '' ? null : Number(tier) };
}

const keyOf = ({ entry_kind, title }: Pick<WrittenEntry, 'entry_kind' | 'title'>): string =>
  `${entry_kind} ${title.trim().toLowerCase()}`;

/** Same kind and same title is the same entry; the one that is here stays. */
export function comingIn(
  entries: readonly WrittenEntry[],
  own: readonly OwnEntry[],
): { fresh: WrittenEntry[]; here: WrittenEntry[] } {
  const known = new Set(own.map(keyOf));
  const fresh: WrittenEntry[] = [];
  const here: WrittenEntry[] = [];
  for (const entry of entries) {
    (known.has(keyOf(entry)) ? here : fresh).push(entry);
    known.add(keyOf(entry));
  }
  return { fresh, here };
}
