// What a ballot on causes offers: the causes that stand on the map, and set-aside ones that were voted for.
import type { Cause, Id } from '$bridge/types';
import type { Tally } from '$workbook/ballots';

/** In the order in which they were made, so that nobody's favorite stands first. */
export const onBallot = (causes: readonly Cause[], tallies: readonly Tally[] = []): Cause[] =>
  causes.filter(
    (cause) => cause.state !== 'set_aside' || tallies.some(({ dots }) => hasDots(dots, cause.id)),
  );

const hasDots = (dots: ReadonlyMap<Id, number>, cause: Id): boolean => (dots.get(cause) ?? 0) > 0;
