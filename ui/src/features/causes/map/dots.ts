// Dots and ticks that the team gave to causes, as far as they may be seen: those of hidden ballots only once closed.
import type { Ballot, Id, Vote } from '$bridge/types';

/** Of the last ballot of each rule that may be seen; earlier rounds are not added to later ones. */
export function dotsOn(
  ballots: readonly Ballot[],
  votes: readonly Vote[],
): Map<Id, { dots: number; ticks: number }> {
  const seen = ballots.filter((one) => one.about === 'cause' && (one.closed || !one.hidden));
  const given = new Map<Id, { dots: number; ticks: number }>();
  for (const rule of ['dots', 'ticks'] as const) {
    const last = seen.filter((one) => one.rule === rule).sort((a, b) => b.made_order - a.made_order)[0];
    for (const vote of votes.filter((one) => one.ballot === last?.id)) {
      const sum = given.get(vote.choice) ?? { dots: 0, ticks: 0 };
      given.set(vote.choice, { ...sum, [rule]: sum[rule] + vote.dots });
    }
  }
  return given;
}
