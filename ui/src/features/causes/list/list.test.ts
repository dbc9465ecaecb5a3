// The fast list: lines that are pasted, reasons that look the same, ticks per person.
import { describe, expect, it } from 'vitest';
import type { Ballot, Cause, Vote } from '$bridge/types';
import { ALIKE, lookAlikes, stems } from './duplicates';
import { fitting, LONGEST } from './lines';
import { byTicks, counts, nextVoter, standing, tickBallot, voters } from './ticks';

const named = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
const alike = (one: string, other: string): boolean => lookAlikes(named(one, other)).length > 0;

describe('lines that are too long', () => {
  it('are kept apart, so that the others can be added', () => {
    const [long, just] = ['x'.repeat(LONGEST + 1), '😀'.repeat(LONGEST)];
    expect(fitting(['Pay', long, just])).toEqual({ fit: ['Pay', just], tooLong: [long] });
  });
});

describe('reasons that look the same', () => {
  it.each([
    ['late hiring', 'hiring late'],
    ['Late hiring', 'How late we hire'],
    ['Mentors per new teacher', 'Mentor for each new teacher'],
    ['Turnover', 'turn-over'],
    ['Vacancies in fall', 'The vacancy in fall'],
    ['Planning time', 'Time to plan'],
    ['Accountability for results', 'Acountability for results'],
    ['Formación docente', 'formacion docente'],
  ])('“%s” and “%s”', (one, other) => expect(alike(one, other)).toBe(true));

  it.each([
    ['hiring', 'firing'],
    ['late hiring', 'late firing'],
    ['Turnover in grade 3', 'Turnover in grade 8'],
    ['Turnover in the first year', 'Turnover in the third year'],
    ['Pay', 'Planning time'],
    ['Mentors', 'Load on mentors and on principals'],
  ])('but not “%s” and “%s”', (one, other) => expect(alike(one, other)).toBe(false));

  it('come with the most alike first, each pair once', () => {
    const pairs = lookAlikes(
      named('Pay', 'hiring late', 'Accountability for results', 'late hiring', 'Acountability for results'),
    );
    expect(pairs.map(({ one, other }) => [one.label, other.label].sort())).toEqual([
      ['hiring late', 'late hiring'],
      ['Accountability for results', 'Acountability for results'],
    ]);
    expect(pairs.every((pair) => pair.likeness >= ALIKE)).toBe(true);
  });

  it('are found among as many as a map can hold, and not without end', () => {
    const many = Array.from(
      { length: 2_000 },
      (_, at) => `What happens ${'again '.repeat(at % 7)}in our rooms`,
    );
    expect(lookAlikes(many.map((label, at) => ({ id: String(at), label })))).toHaveLength(100);
  });

  it('are not those without any letters', () => {
    expect(lookAlikes(named('…', '?!'))).toEqual([]);
    expect(stems('How we do')).toEqual(['how', 'we', 'do']);
  });
});

const ballot = (id: string, about: Ballot['about'], rule: Ballot['rule']) => ({ id, about, rule }) as Ballot;
const vote = (ballot: string, voter: string, choice: string, dots = 1) =>
  ({ ballot, voter, choice, dots }) as Vote;

describe('ticks', () => {
  const votes = [
    vote('t', 'Ana', 'a'),
    vote('t', 'Ana', 'b'),
    vote('t', 'Ben', 'b'),
    vote('t', 'Ben', 'a', 0),
    vote('d', 'Cy', 'a'),
  ];
  const ticks = standing(votes, ballot('t', 'cause', 'ticks'));

  it('stand on the last ballot of ticks on causes', () => {
    const all = [
      ballot('1', 'cause', 'ticks'),
      ballot('2', 'cause', 'ticks'),
      ballot('3', 'cause', 'dots'),
      ballot('4', 'gap', 'ticks'),
    ];
    expect(tickBallot(all)?.id).toBe('2');
    expect(tickBallot(all.slice(2))).toBeNull();
  });

  it('are counted, but for those taken back and those of other ballots', () => {
    expect(counts(ticks)).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    expect(voters(ticks)).toEqual(new Set(['Ana', 'Ben']));
    expect(standing(votes, null)).toEqual([]);
  });

  it('put the reasons in order, equal ones as they were said', () => {
    const cause = (id: string, made_order: number) => ({ id, made_order }) as Cause;
    const sorted = byTicks([cause('a', 1), cause('c', 2), cause('b', 3), cause('d', 4)], counts(ticks));
    expect(sorted.map((one) => one.id)).toEqual(['b', 'a', 'c', 'd']);
  });
});

describe('whose turn is next', () => {
  const seat = (number: number) => `Seat ${number}`;

  it('is that of the first who has not ticked', () => {
    expect(nextVoter(['Ana', 'Ben'], new Set(['Ana']), seat)).toBe('Ben');
  });

  it('is that of a seat where all have, or nobody is named', () => {
    expect(nextVoter(['Ana'], new Set(['Ana', 'Seat 2']), seat)).toBe('Seat 3');
    expect(nextVoter([], new Set(), seat)).toBe('Seat 1');
  });
});
