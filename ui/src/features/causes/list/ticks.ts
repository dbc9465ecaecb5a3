// Ticks on reasons: the ballot that holds them, how many stand on each, and whose turn is next. Pure.
import type { Ballot, Cause, Id, Vote } from '$bridge/types';

/** The last time that the team ticked; null where it never did. */
export const tickBallot = (ballots: readonly Ballot[]): Ballot | null =>
  ballots.filter((one) => one.about === 'cause' && one.rule === 'ticks').at(-1) ?? null;

/** The ticks that stand: those taken back do not. */
export const standing = (votes: readonly Vote[], ballot: Ballot | null): Vote[] =>
  votes.filter((vote) => vote.ballot === ballot?.id && vote.dots > 0);

export function counts(votes: readonly Vote[]): ReadonlyMap<Id, number> {
  const all = new Map<Id, number>();
  for (const { choice } of votes) all.set(choice, (all.get(choice) ?? 0) + 1);
  return all;
}

export const voters = (votes: readonly Vote[]): Set<string> => new Set(votes.map((vote) => vote.voter));

export const also = (done: ReadonlySet<string>, voter: string): Set<string> => new Set([...done, voter]);

/** The first of the team who has not ticked, else the next free seat. */
export function nextVoter(
  people: readonly string[],
  done: ReadonlySet<string>,
  seat: (number: number) => string,
): string {
  const waiting = people.find((name) => !done.has(name));
  if (waiting !== undefined) return waiting;
  let number = people.length + 1;
  while (done.has(seat(number))) number += 1;
  return seat(number);
}

/** Those with most ticks first; what has equally many stays in the order in which it was said. */
export const byTicks = (causes: readonly Cause[], ticks: ReadonlyMap<Id, number>): Cause[] =>
  [...causes].sort((a, b) => (ticks.get(b.id) ?? 0) - (ticks.get(a.id) ?? 0) || a.made_order - b.made_order);
