// The ranking and the votes in words: places, how far a rank moves, and each difference as a sentence.
import { t } from '$shared/words';
import type { Place } from '$workbook/ballots';
import { lowered } from '../sentences';
import type { Difference } from './differences';

/** Fluent’s own numbers tell one from many, but not first from second. */
const ORDINALS = new Intl.PluralRules('en-US', { type: 'ordinal' });

/** "first", "fifth", "12th"; level with others where the place is shared. */
export function placeText({ place, among }: Place): string {
  const ordinal = t('starts-place', { place, form: ORDINALS.select(place) });
  return among > 1 ? t('starts-place-level', { place: ordinal }) : ordinal;
}

export function rangeText(range: readonly [number, number]): string {
  const [best, worst] = range;
  return best === worst ? t('starts-range-steady', { best }) : t('starts-range', { best, worst });
}

export function differenceText(one: Difference): string {
  const name = lowered(one.label);
  switch (one.kind) {
    case 'apart':
      return t('starts-apart', { name, map: placeText(one.map), votes: placeText(one.votes) });
    case 'no-dots':
      return t('starts-no-dots', { name, map: placeText(one.map) });
    case 'unlinked':
      return t('starts-voted-unlinked', { name: one.label, dots: one.dots });
    case 'aside':
      return t('starts-voted-aside', { name: one.label, dots: one.dots });
  }
}
