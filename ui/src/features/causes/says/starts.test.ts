// The table of where it starts beside the votes, and the differences that it names.
import { describe, expect, it } from 'vitest';
import type { CauseAnalysis, CauseNode, Gap } from '$bridge/types';
import type { Tally } from '$workbook/ballots';
import { bothFirst, differencesOf } from './differences';
import { startsOf, type Asked } from './starts';

const g1 = { id: 'g1', weight: 1 } as Gap;
const g2 = { id: 'g2', weight: 3 } as Gap;

/** A cause by its headwaters of the two gaps; flow is as large, where nothing else is said. */
function cause(
  id: string,
  rank: number | null,
  starts: [number, number],
  rest: Partial<CauseNode> = {},
): CauseNode {
  const headwater = { g1: starts[0], g2: starts[1] };
  const range = rank === null ? null : [rank, rank];
  const blank = { label: id, kind: 'cause', flow: headwater, rank_range: range, reaches_gap: rank !== null };
  return { id, rank, headwater, ...blank, ...rest } as CauseNode;
}

const MAP = [
  cause('hire', 1, [0.5, 0]),
  cause('pay', 2, [0, 0.3]),
  cause('load', 3, [0.2, 0.1]),
  cause('time', 3, [0.2, 0.1]),
  cause('loose', null, [0, 0]),
];

const dotsOf = (dots: { [cause: string]: number }) =>
  ({ dots: new Map(Object.entries(dots)) }) as unknown as Tally;

function starts(dots: { [cause: string]: number } | null, rest: Partial<Asked> = {}, nodes = MAP) {
  const analysis = {
    nodes,
    untraced: { g1: 0.1, g2: 0.5 },
    loops: [],
    loops_capped: false,
    links: [],
    components: [],
    residual: null,
  } as CauseAnalysis;
  const tally = dots === null ? null : dotsOf(dots);
  return startsOf({ analysis, gaps: [g1, g2], overAll: true, tally, aside: new Map(), ...rest });
}

const told = (dots: { [cause: string]: number }, rest: Partial<Asked> = {}, nodes = MAP) =>
  differencesOf(starts(dots, rest, nodes)).map((one) => {
    const map = 'map' in one ? one.map.place : '';
    const votes = 'votes' in one ? one.votes.place : 'dots' in one ? one.dots : '';
    return `${one.kind} ${one.id} ${map} ${votes}`.replace(/ +/g, ' ').trim();
  });

describe('the table', () => {
  it('ranks as the analysis does over all gaps, weights its figures and leaves out what leads nowhere', () => {
    const { ranked, unlinked, untraced } = starts(null);
    expect(ranked.map(({ id, rank, starts }) => `${id} ${rank} ${starts.toFixed(3)}`)).toEqual([
      'hire 1 0.125',
      'pay 2 0.225',
      'load 3 0.125',
      'time 3 0.125',
    ]);
    expect([unlinked, untraced]).toEqual([[], 0.4]);
  });

  it('ranks anew for one gap, with level causes on the better rank', () => {
    const { ranked, untraced } = starts(null, { gaps: [g1], overAll: false });
    expect(ranked.map(({ id, rank, range }) => [id, rank, range])).toEqual([
      ['hire', 1, null],
      ['load', 2, null],
      ['time', 2, null],
    ]);
    expect(untraced).toBe(0.1);
  });

  it('ranks a cause with more flow ahead of one with the same headwater', () => {
    const nodes = [...MAP, cause('more', 1, [0.2, 0], { flow: { g1: 0.9, g2: 0 } })];
    const { ranked } = starts(null, { gaps: [g1], overAll: false }, nodes);
    expect(ranked.map(({ id, rank }) => `${id} ${rank}`)).toEqual(['hire 1', 'more 2', 'load 3', 'time 3']);
  });

  it('has dots only where there was a vote, and none is not the same as no vote', () => {
    expect(starts(null).ranked.map(({ dots }) => dots)).toEqual([null, null, null, null]);
    expect(starts({ pay: 4 }).ranked.map(({ dots }) => dots)).toEqual([0, 4, 0, 0]);
  });

  it('keeps votes for what is not linked or set aside in rows of their own', () => {
    const { ranked, unlinked, aside } = starts(
      { loose: 2, load: 1, gone: 3 },
      {
        aside: new Map([
          ['load', 'load'],
          ['gone', 'gone'],
          ['idle', 'idle'],
        ]),
      },
    );
    expect(ranked.map(({ id }) => id)).toEqual(['hire', 'pay', 'time']);
    expect(unlinked.map(({ id, dots }) => `${id} ${dots}`)).toEqual(['loose 2']);
    expect(aside.map(({ id, dots }) => `${id} ${dots}`)).toEqual(['load 1', 'gone 3']);
  });
});

describe('differences', () => {
  it('are none where nobody voted', () => {
    expect(differencesOf(starts(null))).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it('name what the map puts first and the votes put last, the widest first', () => {
    expect(told({ time: 9, load: 8, pay: 7, hire: 1 })).toEqual([
      'apart hire 1 4',
      'apart time 3 1',
      'apart pay 2 3',
      'apart load 3 2',
    ]);
  });

  it('are none where a place lies within what one link off by one would do', () => {
    const nodes = [
      cause('hire', 1, [0.5, 0], { rank_range: [1, 2] }),
      cause('pay', 2, [0.4, 0], { rank_range: [1, 2] }),
    ];
    expect(told({ hire: 1, pay: 2 }, {}, nodes)).toEqual([]);
  });

  it('take level places as all that they take up', () => {
    // load and time share places 3 and 4, so that a fourth place in the votes is no difference.
    expect(told({ hire: 9, pay: 8, time: 7, load: 6 })).toEqual([]);
    // All four share places 1 to 4.
    expect(told({ hire: 2, pay: 2, load: 2, time: 2 })).toEqual([]);
  });

  it('name what the map puts among as many as were voted for and that got no dot', () => {
    expect(told({ pay: 4 })).toEqual(['no-dots hire 1', 'apart pay 2 1']);
    expect(told({ hire: 4, load: 3, time: 2 })).toEqual(['no-dots pay 2', 'apart load 3 2']);
  });

  it('name votes for causes that lead nowhere yet and for those set aside', () => {
    expect(
      told({ hire: 5, pay: 4, load: 3, time: 3, loose: 2, gone: 1 }, { aside: new Map([['gone', 'gone']]) }),
    ).toEqual(['unlinked loose 2', 'aside gone 1']);
  });

  it('give ranks of one gap a leeway of one, since how far they move is not known', () => {
    const one = { gaps: [g1], overAll: false };
    expect(told({ load: 3, hire: 2, time: 1 }, one)).toEqual([]);
    expect(told({ load: 3, time: 2, hire: 1 }, one)).toEqual(['apart hire 1 3']);
  });

  it('are named only for the first of the map or of the votes', () => {
    const many = Array.from({ length: 12 }, (_, at) => cause(`c${at + 1}`, at + 1, [0.5 - at / 100, 0]));
    expect(told(Object.fromEntries(many.map(({ id }, at) => [id, at < 5 ? 50 - at : at])), {}, many)).toEqual(
      [],
    );
  });
});

it('what map and votes both put first is known', () => {
  expect(bothFirst(starts({ hire: 3, pay: 3 }))?.id).toBe('hire');
  expect(bothFirst(starts({ pay: 3 }))).toBeNull();
  expect(bothFirst(starts(null))).toBeNull();
});
