// What of a ballot may be told, which rounds belong together, and which places the votes give.
import { describe, expect, it } from 'vitest';
import type { Ballot, Participant, Vote } from '$bridge/types';
import {
  ballotOnWall,
  firstOf,
  givenBy,
  HANDS,
  isByHands,
  lastSaid,
  left,
  namesOf,
  places,
  resultsOf,
  rounds,
  tally,
  votersOf,
  type Tally,
} from './ballots';

const ballot = (id: string, rest: Partial<Ballot> = {}): Ballot => ({
  kind: 'ballot',
  id,
  question: 'Where do we begin?',
  about: 'cause',
  rule: 'dots',
  hidden: false,
  round: 1,
  dots: 3,
  closed: false,
  made_order: 0,
  ...rest,
});

let order = 0;
const vote = (of: string, voter: string, choice: string, dots: number): Vote => ({
  kind: 'vote',
  id: `v${++order}`,
  ballot: of,
  voter,
  choice,
  dots,
  made_order: order,
});

describe('a tally', () => {
  const votes = [vote('b', 'Ana', 'hire', 2), vote('b', 'Ben', 'hire', 1), vote('b', 'Ben', 'pay', 2)];

  it('adds the dots of all voters and leaves out other ballots', () => {
    const told = tally(ballot('b'), [...votes, vote('other', 'Ana', 'pay', 3)]);
    expect([...(told?.dots ?? [])]).toEqual([
      ['hire', 3],
      ['pay', 2],
    ]);
    expect([told?.given, told?.voters]).toEqual([5, 2]);
  });

  it('of a hidden ballot is told only once it is closed', () => {
    expect(tally(ballot('b', { hidden: true }), votes)).toBeNull();
    expect(tally(ballot('b', { hidden: true, closed: true }), votes)?.given).toBe(5);
  });

  it('knows how many have voted in a hidden ballot', () => {
    expect(votersOf(ballot('b', { hidden: true }), votes).size).toBe(2);
  });
});

describe('what the team said last', () => {
  it('is the newest closed ballot that anybody voted in', () => {
    const ballots = [
      ballot('old', { closed: true }),
      ballot('new', { closed: true }),
      ballot('empty', { closed: true }),
      ballot('open'),
      ballot('of gaps', { closed: true, about: 'gap' }),
    ];
    const votes = ballots
      .filter(({ id }) => id !== 'empty')
      .map(({ id }) => vote(id, 'Ana', id === 'of gaps' ? 'gap' : 'hire', 1));
    expect(lastSaid(ballots, votes, 'cause')?.ballot.id).toBe('new');
    expect(lastSaid([ballot('open')], votes, 'cause')).toBeNull();
  });
});

describe('rounds', () => {
  const ids = (ballots: Ballot[]) => rounds(ballots, 'cause').map((one) => one.map(({ id }) => id));

  it('follow the ballot of the same question that is one round back', () => {
    const other = { question: 'What is ours to change?' };
    const ballots = [
      ballot('a1'),
      ballot('b1', other),
      ballot('a2', { round: 2 }),
      ballot('b2', { ...other, round: 2 }),
    ];
    expect(ids([...ballots, ballot('a3', { round: 3 })])).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
    ]);
  });

  it('begin anew with a first round, and stand alone where the one before was removed', () => {
    expect(
      ids([ballot('a1'), ballot('again'), ballot('a2', { round: 2 }), ballot('a4', { round: 4 })]),
    ).toEqual([['a1'], ['again', 'a2'], ['a4']]);
  });
});

describe('places', () => {
  it('are shared by choices with the same number of dots, and nobody without dots has one', () => {
    const dots = new Map([
      ['a', 3],
      ['b', 5],
      ['c', 3],
      ['d', 1],
      ['e', 0],
    ]);
    expect([...places(dots)].map(([choice, { place, among }]) => `${choice} ${place} ${among}`)).toEqual([
      'a 2 2',
      'b 1 1',
      'c 2 2',
      'd 4 1',
    ]);
  });
});

describe('results', () => {
  const told = (dots: { [choice: string]: number }) =>
    ({ dots: new Map(Object.entries(dots)) }) as unknown as Tally;
  const choices = ['hire', 'pay', 'load', 'idle'];

  it('put the most dots of the last round first and leave out what never had any', () => {
    const results = resultsOf([told({ hire: 4, pay: 1 }), told({ pay: 3, load: 2 })], choices);
    expect(results).toEqual([
      { choice: 'pay', counts: [1, 3], by: 2 },
      { choice: 'load', counts: [0, 2], by: 2 },
      { choice: 'hire', counts: [4, 0], by: -4 },
    ]);
  });

  it('tell of no change where there is one round', () => {
    expect(resultsOf([told({ hire: 4 })], choices)).toEqual([{ choice: 'hire', counts: [4], by: null }]);
  });

  it('name all that are first together', () => {
    expect(firstOf(told({ hire: 4, pay: 1, load: 4 }))).toEqual(['hire', 'load']);
    expect(firstOf(told({}))).toEqual([]);
  });
});

describe('the ballot on the wall', () => {
  it('is the one that is open, else the last, of its own kind', () => {
    const ballots = [
      ballot('a', { closed: true }),
      ballot('b', { closed: false }),
      ballot('c', { closed: true }),
      ballot('d', { about: 'gap' }),
    ];
    expect(ballotOnWall(ballots, 'cause')?.id).toBe('b');
    expect(
      ballotOnWall(
        ballots.filter(({ closed }) => closed),
        'cause',
      )?.id,
    ).toBe('c');
    expect(ballotOnWall([], 'cause')).toBeNull();
  });
});

describe('a voter', () => {
  it('has so many dots left', () => {
    const votes = [vote('b', 'Ana', 'hire', 2), vote('b', 'Ben', 'hire', 3)];
    const given = givenBy(ballot('b'), votes, 'Ana');
    expect([...given]).toEqual([['hire', 2]]);
    expect(left(ballot('b'), given)).toBe(1);
    expect(left(ballot('b', { rule: 'ticks', dots: 1 }), given)).toBe(Infinity);
  });

  it('may be the whole room', () => {
    expect(isByHands(ballot('b'), [vote('b', HANDS, 'hire', 9)])).toBe(true);
    expect(isByHands(ballot('b'), [vote('b', 'Ana', 'hire', 1)])).toBe(false);
  });

  it('is told from another of the same name by the role', () => {
    const person = (name: string, role: string) => ({ name, role }) as Participant;
    expect(namesOf([person('Ana', 'Principal'), person('Ben', ''), person('Ana', 'Data lead')])).toEqual([
      'Ana, Principal',
      'Ben',
      'Ana, Data lead',
    ]);
  });
});
