// What a ballot offers: causes that stand on the map, strategies that are not parked, and whatever else was voted for.
import type { BallotAbout, Id } from '$bridge/types';
import type { Tally } from '$workbook/ballots';
import { workbook } from '$workbook/workbook.svelte';

export interface Offered {
  id: Id;
  text: string;
}

/** What can be voted on here. */
export type Votable = Extract<BallotAbout, 'cause' | 'strategy'>;

/** In the order in which they were made, so that nobody's favorite stands first. */
export function onBallot(about: BallotAbout, tallies: readonly Tally[] = []): Offered[] {
  const voted = (id: Id): boolean => tallies.some(({ dots }) => (dots.get(id) ?? 0) > 0);
  if (about === 'strategy') {
    const standing = workbook.all('strategy').filter((one) => !one.parked || voted(one.id));
    return standing.map(({ id, title }) => ({ id, text: title }));
  }
  const standing = workbook.all('cause').filter((one) => one.state !== 'set_aside' || voted(one.id));
  return standing.map(({ id, label }) => ({ id, text: label }));
}
