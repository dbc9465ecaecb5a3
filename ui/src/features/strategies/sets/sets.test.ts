// Sets beside the chosen one: their names, when the team is asked why, and what stays uncovered.
import { describe, expect, it } from 'vitest';
import type { Coverage } from '$bridge/types';
import { reasonRead, reasonText } from './reason';
import { addsOf, isBeaten, isCloseBehind, setName, standingOf } from './sets';

describe('a set beside the chosen one', () => {
  const name = (set: string[]) => setName(set, ['Hire', 'Mentors'], (id) => id);

  it('is named by what it adds', () => {
    expect(name(['Hire', 'Mentors', 'Check'])).toBe('+ Check (3)');
  });

  it('is named by what it leaves out', () => {
    expect(name(['Hire'])).toBe('− Mentors (1)');
  });

  it('is named by both', () => {
    expect(name(['Hire', 'Check'])).toBe('+ Check, − Mentors (2)');
  });

  it('is named in full where it is quite another one', () => {
    expect(name(['Check', 'Talks', 'Fair'])).toBe('Check, Talks, Fair (3)');
    expect(setName(['Hire', 'Check'], [], (id) => id)).toBe('Hire, Check (2)');
  });
});

describe('a set that no other beats by exact figures', () => {
  const set = (share: number, feasibility: number | null, count = 3) => ({
    strategies: Array.from({ length: count }, (_, at) => `s${at}`),
    coverage: { one: share, two: 0.62 },
    feasibility,
  });
  const behind = (own: ReturnType<typeof set>, other: ReturnType<typeof set>): boolean =>
    isCloseBehind(own, [own, other], ['one', 'two']);

  it('is close behind where by the figures that are shown another is better', () => {
    expect(behind(set(0.4812, 3.5), set(0.4795, 3.75))).toBe(true);
    expect(behind(set(0.4812, 3.5, 4), set(0.4795, 3.5))).toBe(true);
  });

  it('is not where the figures show what speaks for it, or that both are alike', () => {
    expect(behind(set(0.49, 3.5), set(0.48, 3.75))).toBe(false);
    expect(behind(set(0.4812, 3.5), set(0.4795, 3.5))).toBe(false);
    expect(behind(set(0.48, null), set(0.48, null))).toBe(false);
  });
});

describe('the team is asked why it chose otherwise', () => {
  const chosen = (count: number, on_front: boolean) => {
    const strategies = Array.from({ length: count }, (_, at) => `s${at}`);
    return { sets: [{ strategies, coverage: {}, feasibility: null, on_front, yours: true }] };
  };

  it('where another set beats the chosen two to four', () => {
    expect([2, 3, 4].map((count) => isBeaten(chosen(count, false)))).toEqual([true, true, true]);
  });

  it('never while its set is among the best, nor while it still thinks with one, five or none', () => {
    expect(isBeaten(chosen(3, true))).toBe(false);
    expect([1, 5].map((count) => isBeaten(chosen(count, false)))).toEqual([false, false]);
    expect(isBeaten({ sets: [] })).toBe(false);
  });
});

describe('a focus gap', () => {
  const gap = (coverage: number | null, parts: { strategy: string; adds: number }[] = []) =>
    ({ gap: 'g', label: 'G', coverage, untraced: 0.2, parts }) satisfies Coverage['gaps'][number];

  it('stays uncovered where nothing of it is caught, and has nothing to catch where no cause leads to it', () => {
    expect([gap(0.4), gap(0), gap(null)].map(standingOf)).toEqual(['caught', 'uncovered', 'without-causes']);
  });

  it('tells what a strategy adds, and nothing where that was not worked out', () => {
    const told = gap(0.4, [{ strategy: 'Hire', adds: 0.4 }]);
    expect([addsOf(told, 'Hire'), addsOf(told, 'Mentors')]).toEqual([0.4, null]);
  });
});

describe('the words on why a set was chosen', () => {
  it('end with the set that they were written for, and are read back without it', () => {
    const reason = { words: 'We can staff it.\nAnd soon.', of: 'Hire by May + Mentors' };
    expect(reasonText(reason)).toBe('We can staff it.\nAnd soon.\nWritten for: Hire by May + Mentors');
    expect(reasonRead(reasonText(reason))).toEqual(reason);
  });

  it('name no set where they never did, or where there is nothing to say', () => {
    expect(reasonRead('We can staff it.\nAnd soon.')).toEqual({
      words: 'We can staff it.\nAnd soon.',
      of: '',
    });
    expect([reasonText({ words: ' ', of: 'Mentors' }), reasonText({ words: 'So', of: '' })]).toEqual([
      ' ',
      'So',
    ]);
  });
});
