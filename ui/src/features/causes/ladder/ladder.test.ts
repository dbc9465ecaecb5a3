// Ladders of whys: up, back, and in a circle.
import { describe, expect, it } from 'vitest';
import { backOn, climbed, current, leftOf, loopOf } from './ladder';

const RUNGS = ['gap', 'vacancies', 'hiring'];

describe('a ladder', () => {
  it('grows by the answer and stands on it', () => {
    const rungs = climbed(RUNGS, 'budget');
    expect(rungs).toEqual([...RUNGS, 'budget']);
    expect(current(rungs)).toBe('budget');
    expect(current([])).toBeNull();
  });

  it('can be gone back to at each rung', () => {
    expect(backOn(RUNGS, 'vacancies')).toEqual(['gap', 'vacancies']);
    expect(backOn(RUNGS, 'nowhere')).toEqual(RUNGS);
  });

  it('does not grow by a rung that it has: that closes a loop, told along its links', () => {
    expect(climbed(RUNGS, 'vacancies')).toEqual(RUNGS);
    expect(loopOf(RUNGS, 'vacancies')).toEqual(['hiring', 'vacancies']);
    expect(loopOf(RUNGS, 'budget')).toEqual([]);
  });
});

describe('a ladder from which something was taken', () => {
  const links = new Set(['vacancies>gap', 'hiring>vacancies']);
  const holds = (from: string, to: string): boolean => links.has(`${from}>${to}`);

  it('stands as it is while nothing is gone', () => {
    expect(leftOf(RUNGS, holds, () => true)).toEqual(RUNGS);
  });

  it('ends below a cause that is gone', () => {
    expect(leftOf(RUNGS, holds, (id) => id !== 'vacancies')).toEqual(['gap']);
    expect(leftOf(RUNGS, holds, (id) => id !== 'gap')).toEqual([]);
  });

  it('ends below a link that is gone', () => {
    links.delete('hiring>vacancies');
    expect(leftOf(RUNGS, holds, () => true)).toEqual(['gap', 'vacancies']);
  });
});
