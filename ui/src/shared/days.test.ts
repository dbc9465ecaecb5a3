// Days as they are typed, and what is said of those that are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNeeded, dayTyped } from './days';
import { dayOf } from './moments';

const NOW = '2026-11-27';
const refusedFor = (text: string): { message: string; hint: string } => {
  try {
    dayTyped(text, 'coming', NOW);
  } catch (refusal) {
    return refusal as { message: string; hint: string };
  }
  throw new Error(`“${text}” was taken`);
};

describe('a day', () => {
  it('is read as people write it', () => {
    const ways = [
      '09012026',
      '9/1/2026',
      '09/01/26',
      '2026-09-01',
      '20260901',
      '9-1-2026',
      '9.1.2026',
      '090126',
    ];
    const words = [
      'Sep 1 2026',
      'sept. 1, 2026',
      'September 1st, 2026',
      '1 Sep 2026',
      ' Sep 1, 2026 ',
      '2026 sep 1',
    ];
    for (const way of [...ways, ...words]) expect(dayTyped(way, 'coming', NOW), way).toBe('2026-09-01');
  });

  it('without a year is the next one, or the last where it lies behind', () => {
    expect(dayTyped('sep 1', 'coming', NOW)).toBe('2027-09-01');
    expect(dayTyped('9/1', 'past', NOW)).toBe('2026-09-01');
    expect(dayTyped('11/27', 'coming', NOW)).toBe(NOW);
    expect(dayTyped('feb 29', 'coming', NOW)).toBe('2028-02-29');
  });

  it('that is shown is read as itself', () => {
    const day = fc.date({ min: new Date('1990-01-02'), max: new Date('2150-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (one) => {
        const iso = one.toISOString().slice(0, 10);
        expect(dayTyped(dayOf(iso))).toBe(iso);
        expect(dayTyped(iso)).toBe(iso);
      }),
    );
  });

  it('that is not typed is none, and asked for where it is needed', () => {
    expect(dayTyped('  ')).toBe('');
    expect(() => dayNeeded(' ')).toThrow(expect.objectContaining({ message: 'Say which day.' }));
  });

  it('that the calendar does not have is refused with how long the month is', () => {
    expect(refusedFor('02/30/2027').message).toBe(
      '“02/30/2027” is not a day of the calendar: February 2027 has 28 days.',
    );
    expect(refusedFor('Sep 31, 2026').message).toContain('has 30 days');
    expect(refusedFor('9/0/2026').message).toContain('is not a day of the calendar');
  });

  it('that might be another one is not guessed at', () => {
    for (const text of [
      '13/1/2026',
      '9/1/202',
      '9/1/20267',
      'in May',
      'may',
      '2026',
      '9',
      'soon',
      '9/1/2026-9/5/2026',
      'xyz 1',
      '1:30',
    ])
      expect(refusedFor(text).hint, text).toContain('9/1/2026');
  });
});
