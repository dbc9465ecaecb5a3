// Days as people read them, wherever the computer stands.
import { expect, it } from 'vitest';
import { dayOf, daysBetween, today } from './moments';

it('a written day is that day, not the evening before', () => {
  expect(dayOf('2027-02-01')).toContain('1');
  expect(dayOf('2027-02-01')).not.toContain('31');
  expect(dayOf('soon')).toBe('soon');
});

it('today is the day of this place, not of Greenwich', () => {
  expect(today(new Date(2026, 10, 5, 23, 50))).toBe('2026-11-05');
  expect(today(new Date(2026, 10, 5, 0, 10))).toBe('2026-11-05');
});

it('days are counted over the end of a month and over a change of the clock', () => {
  expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
  expect(daysBetween('2027-03-20', '2027-03-10')).toBe(-10);
  expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
});
