// What fits the words and filters that somebody set, shelf by shelf. Pure; what stands on the shelves is handed in.
import type { CauseEntry, StrategyEntry, ThemeEntry } from '$bridge/types';
import type { Indexed, WordIndex } from '$shared/word-index';
import type { ShelfResource } from './shelf';

export interface Sought {
  words: string;
  /** Ids; empty is any. */
  theme: string;
  place: string;
  family: string;
  /** One of the team's own causes. */
  cause: string;
}

export const ANYTHING: Sought = { words: '', theme: '', place: '', family: '', cause: '' };

/** Whether somebody looks for something of their own, beside what fits the team's causes. */
export const isNarrowed = ({ words, family, cause }: Sought): boolean =>
  words.trim() !== '' || family !== '' || cause !== '';

const isOf = (wanted: string, ...given: string[]): boolean => wanted === '' || given.includes(wanted);

/** Entries of the team's own say neither theme nor place, so that they fit no such filter. */
export function strategyFits(
  { theme, place_of_impact, families }: StrategyEntry,
  sought: Omit<Sought, 'words' | 'cause'>,
  ours: boolean,
): boolean {
  return (
    isOf(sought.theme, theme) &&
    isOf(sought.place, ours ? '' : place_of_impact) &&
    isOf(sought.family, ...families)
  );
}

/** A text to be found by: of all that an entry says, and what is said of it. */
const indexed = (id: string, title: string, ...text: (string | null | undefined)[]): Indexed => ({
  id,
  title,
  text: text.filter(Boolean).join(' '),
});

/** `about`: the names of its families and causes. */
export const strategyText = (one: StrategyEntry, about: readonly string[]): Indexed =>
  indexed(
    one.id,
    one.title,
    one.summary,
    one.source,
    one.evidence_note,
    ...one.steps,
    ...one.watch,
    ...one.risks.flatMap(({ risk, mitigation }) => [risk, mitigation]),
    ...about,
  );

export const causeText = (one: CauseEntry, family: string): Indexed =>
  indexed(one.id, one.label, one.why, one.source, family);

export const resourceText = (one: ShelfResource, families: readonly string[]): Indexed =>
  indexed(one.id, one.title, one.publisher, one.helps_with, one.source, one.kind, ...families);

export const themeText = (one: ThemeEntry): Indexed => indexed(one.id, one.name, aboutOf(one), one.source);

/** What a theme is about; empty where the library does not say it. */
export const aboutOf = (theme: ThemeEntry & { about?: string | null }): string => theme.about ?? '';

export interface Looked<E> {
  found: E[];
  /** Where nothing was found, what comes nearest, and how: beyond the filters, by most of the words, or for want of any. */
  near: E[];
  how: 'shelf' | 'words' | 'instead';
}

/** So many are offered where nothing was found. */
const NEAREST = 5;

/** `instead` is offered where no word leads anywhere. */
export function looked<E extends { id: string }>(
  shelf: readonly E[],
  index: Pick<WordIndex, 'find' | 'nearest'>,
  words: string,
  fits: (one: E) => boolean,
  instead: readonly E[] = [],
): Looked<E> {
  const named = (ids: string[]): E[] => ids.flatMap((id) => shelf.find((one) => one.id === id) ?? []);
  if (words.trim() === '') return { found: shelf.filter(fits), near: [], how: 'instead' };
  const all = named(index.find(words));
  const found = all.filter(fits);
  if (found.length > 0) return { found, near: [], how: 'instead' };
  if (all.length > 0) return { found, near: all.slice(0, NEAREST), how: 'shelf' };
  const nearest = named(index.nearest(words)).slice(0, NEAREST);
  if (nearest.length > 0) return { found, near: nearest, how: 'words' };
  return { found, near: instead.slice(0, NEAREST), how: 'instead' };
}
