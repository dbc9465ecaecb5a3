// What an indicator still needs before there is a line from its baseline to its target.
import type { Indicator } from '$bridge/types';

export type Lack = 'baseline' | 'target' | 'by' | 'baseline-on' | 'order';

/** The day of the session stands in for the day of the baseline. */
export function lacksOf(one: Indicator, heldOn: string | null): Lack[] {
  const begins = one.baseline_on ?? heldOn;
  const lacks: [Lack, boolean][] = [
    ['baseline', one.baseline === null],
    ['target', one.target === null],
    ['by', one.by === null],
    ['baseline-on', begins === null],
    ['order', one.by !== null && begins !== null && one.by <= begins],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}
