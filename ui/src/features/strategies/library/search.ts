// What fits the words and filters that somebody set, shelf by shelf. Pure; what stands on the shelves is handed in.
import type { CauseEntry, StrategyEntry, ThemeEntry } from '$bridge/types';
import { fit } from '$shared/fit';
import type { Offer } from './offers';
import type { ShelfResource } from './shelf';

export interface Sought {
  words: string;
  /** Ids; empty is any. */
  theme: string;
  place: string;
  family: string;
}

export const ANYTHING: Sought = { words: '', theme: '', place: '', family: '' };

const has = (words: string, ...texts: string[]): boolean => fit(texts.join(' '), words) > 0;

const isOf = (wanted: string, ...given: string[]): boolean => wanted === '' || given.includes(wanted);

/** Entries of the team's own say neither theme nor place, so that they fit no such filter. */
export function strategyFits(
  { title, summary, steps, watch, source, theme, place_of_impact, families }: StrategyEntry,
  sought: Sought,
  ours: boolean,
): boolean {
  const place = ours ? '' : place_of_impact;
  return (
    has(sought.words, title, summary, source, ...steps, ...watch) &&
    isOf(sought.theme, theme) &&
    isOf(sought.place, place) &&
    isOf(sought.family, ...families)
  );
}

export const causeFits = (
  { label, why, source, family }: CauseEntry,
  { words, family: of }: Sought,
): boolean => has(words, label, why, source) && isOf(of, family);

export const resourceFits = (one: ShelfResource, { words, family }: Sought): boolean =>
  has(words, one.title, one.publisher, one.helps_with, one.source ?? '', one.kind ?? '') &&
  isOf(family, ...one.families);

export const themeFits = (theme: ThemeEntry, { words }: Sought): boolean =>
  has(words, theme.name, aboutOf(theme), theme.source);

/** What a theme is about; empty where the library does not say it. */
export const aboutOf = (theme: ThemeEntry & { about?: string | null }): string => theme.about ?? '';

/** Fitting the team's causes; where none fits at all, the whole shelf is better than an empty page. */
export function fittingFirst(
  offers: readonly Offer[],
  fitting: boolean,
): { someFit: boolean; shown: Offer[] } {
  const fit = offers.filter(({ because }) => because.length > 0);
  return { someFit: fit.length > 0, shown: fitting && fit.length > 0 ? fit : [...offers] };
}
