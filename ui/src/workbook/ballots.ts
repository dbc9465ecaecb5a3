// Reading ballots: the rounds of a question, what of them may be told, and the places that votes give. Pure; written
// for causes, gaps and strategies alike. Who voted for what is never told here, only how many.
import type { Ballot, BallotAbout, Id, Participant, Vote } from '$bridge/types';

/**
 * The voter of a show of hands. The file knows voters and their dots, and the room as a whole is one voter: its dots are
 * the hands that may go up in all, people times hands each. One count for a choice is then one vote of that many dots,
 * and nobody who does not exist has to be made up. Whether a ballot is one of hands or of single people is decided by
 * the first vote that it gets. The name stands in the file, therefore here and not among the messages.
 */
export const HANDS = 'Show of hands';

/** What may be told of a ballot. */
export interface Tally {
  ballot: Ballot;
  /** Dots by choice; choices without any are left out. */
  dots: ReadonlyMap<Id, number>;
  /** Dots over all choices. */
  given: number;
  voters: number;
}

/** A place among the choices, 1 for most dots, and on how many choices it falls. */
export interface Place {
  place: number;
  among: number;
}

const of = (ballot: Ballot, votes: readonly Vote[]): Vote[] =>
  votes.filter((one) => one.ballot === ballot.id);

/** Who has voted, each once; all that may be known of an open hidden ballot. */
export const votersOf = (ballot: Ballot, votes: readonly Vote[]): Set<string> =>
  new Set(of(ballot, votes).map((one) => one.voter));

/** A hidden ballot tells nothing before it is closed. */
export const isTold = (ballot: Ballot): boolean => ballot.closed || !ballot.hidden;

export const isByHands = (ballot: Ballot, votes: readonly Vote[]): boolean =>
  votersOf(ballot, votes).has(HANDS);

/** Null for a hidden ballot that is still open. */
export function tally(ballot: Ballot, votes: readonly Vote[]): Tally | null {
  if (!isTold(ballot)) return null;
  const dots = new Map<Id, number>();
  for (const vote of of(ballot, votes)) dots.set(vote.choice, (dots.get(vote.choice) ?? 0) + vote.dots);
  const given = [...dots.values()].reduce((sum, one) => sum + one, 0);
  return { ballot, dots, given, voters: votersOf(ballot, votes).size };
}

/** What the team said last: the newest closed ballot of a kind that anybody voted in. */
export function lastSaid(
  ballots: readonly Ballot[],
  votes: readonly Vote[],
  about: BallotAbout,
): Tally | null {
  const closed = ballots.filter((one) => one.about === about && one.closed);
  const tallies = closed.map((one) => tally(one, votes)).filter((one) => one !== null && one.given > 0);
  return tallies.at(-1) ?? null;
}

/** Questions with their rounds in order. A round follows on the newest ballot of its question that is one round back. */
export function rounds(ballots: readonly Ballot[], about: BallotAbout): Ballot[][] {
  const questions: Ballot[][] = [];
  for (const ballot of ballots.filter((one) => one.about === about)) {
    const follows = (question: Ballot[]) => {
      const last = question.at(-1);
      return last?.question === ballot.question && last.round === ballot.round - 1;
    };
    const known = ballot.round === 1 ? undefined : questions.findLast(follows);
    if (known === undefined) questions.push([ballot]);
    else known.push(ballot);
  }
  return questions;
}

/** Choices with the same number of dots share the better place. */
export function places(dots: ReadonlyMap<Id, number>): Map<Id, Place> {
  const counts = [...dots.values()];
  const placed = [...dots].filter(([, count]) => count > 0);
  return new Map(
    placed.map(([choice, count]) => [
      choice,
      {
        place: 1 + counts.filter((other) => other > count).length,
        among: counts.filter((other) => other === count).length,
      },
    ]),
  );
}

/** The dots of one voter by choice. */
export const givenBy = (ballot: Ballot, votes: readonly Vote[], voter: string): Map<Id, number> =>
  new Map(of(ballot, votes).flatMap((one) => (one.voter === voter ? [[one.choice, one.dots]] : [])));

/** What a voter may still give; with ticks every choice has its own, so that nothing runs out. */
export function left(ballot: Ballot, given: ReadonlyMap<Id, number>): number {
  if (ballot.rule === 'ticks') return Number.POSITIVE_INFINITY;
  return ballot.dots - [...given.values()].reduce((sum, one) => sum + one, 0);
}

/** The team by the names under which they vote; two of one name are told apart by their roles. */
export function namesOf(team: readonly Participant[]): string[] {
  const times = (name: string) => team.filter((one) => one.name === name).length;
  const names = team.map(({ name, role }) => (times(name) > 1 && role !== '' ? `${name}, ${role}` : name));
  return [...new Set(names)];
}

/** The choices of some rounds with their dots round by round, most in the last one first; those without any left out. */
export interface Result {
  choice: Id;
  counts: number[];
  /** From the last round but one to the last; null where there is one round. */
  by: number | null;
}

export function resultsOf(tallies: readonly Tally[], choices: readonly Id[]): Result[] {
  const results = choices.map((choice): Result => {
    const counts = tallies.map(({ dots }) => dots.get(choice) ?? 0);
    const [before, now] = counts.slice(-2);
    return { choice, counts, by: before === undefined || now === undefined ? null : now - before };
  });
  const given = results.filter(({ counts }) => counts.some((count) => count > 0));
  return given.sort((a, b) => (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0));
}

/** The ballot that the room sees: the one that is open, else the last. */
export const ballotOnWall = (ballots: readonly Ballot[], about: BallotAbout): Ballot | null => {
  const own = ballots.filter((ballot) => ballot.about === about);
  return own.findLast(({ closed }) => !closed) ?? own.at(-1) ?? null;
};

/** What has most dots: one choice, or several with as many. */
export const firstOf = ({ dots }: Tally): Id[] =>
  [...places(dots)].flatMap(([choice, { place }]) => (place === 1 ? [choice] : []));
