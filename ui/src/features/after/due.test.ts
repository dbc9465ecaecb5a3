// Check-ins by day, seasons of notes, numbers as they are typed.
import { expect, it } from 'vitest';
import type { CheckIn } from '$bridge/types';
import { dueOf, firstOf, seasonOf, valueTyped, whenOf } from './due';

const checkIn = (on: string, status: CheckIn['status']): CheckIn => ({
  kind: 'check_in',
  id: on,
  strategy: 's',
  on,
  status,
  text: '',
  readings: [],
  made_order: 1,
});

it('what was planned for a past day is overdue, today is not', () => {
  const all = [
    checkIn('2026-10-15', 'planned'),
    checkIn('2026-02-01', 'on_track'),
    checkIn('2026-05-15', 'planned'),
    checkIn('2026-06-01', 'planned'),
    checkIn('2026-03-01', 'at_risk'),
  ];
  const { overdue, next, held } = dueOf(all, '2026-06-01');
  expect([overdue, next, held].map((list) => list.map(({ on }) => on))).toEqual([
    ['2026-05-15'],
    ['2026-06-01', '2026-10-15'],
    ['2026-03-01', '2026-02-01'],
  ]);
});

it('the longest overdue stands open first, then the next, then the one held last', () => {
  const [late, later] = [checkIn('2026-05-15', 'planned'), checkIn('2026-05-20', 'planned')];
  const [next, held] = [checkIn('2026-09-01', 'planned'), checkIn('2026-03-01', 'at_risk')];
  const first = (...all: CheckIn[]) => firstOf(dueOf(all, '2026-06-01'))?.on ?? null;
  expect(first(held, next, later, late)).toBe('2026-05-15');
  expect(first(held, next)).toBe('2026-09-01');
  expect(first(held)).toBe('2026-03-01');
  expect(first()).toBeNull();
});

it('how far a day is away is told in days, then weeks, then months', () => {
  const told = (on: string) => Object.values(whenOf(on, '2026-06-01')).join(' ');
  expect(['2026-06-01', '2026-06-02', '2026-05-18'].map(told)).toEqual([
    'today 0 days',
    'to-come 1 days',
    'overdue 14 days',
  ]);
  expect(['2026-06-22', '2026-12-01', '2026-02-01'].map(told)).toEqual([
    'to-come 3 weeks',
    'to-come 6 months',
    'overdue 4 months',
  ]);
});

it('a note of May is of spring and one of June of summer', () => {
  expect(['2026-05-31', '2026-06-01', '2026-12-01', '2026-09-01'].map((at) => seasonOf({ at }))).toEqual([
    'spring',
    'summer',
    'winter',
    'fall',
  ]);
});

it('a value may be typed with commas and with what it counts', () => {
  expect([valueTyped('1,200 hours'), valueTyped('27.5%'), valueTyped(' ')]).toEqual([1200, 27.5, null]);
  expect([valueTyped('-.5'), valueTyped('12.'), valueTyped('1,234,567.5 $')]).toEqual([-0.5, 12, 1234567.5]);
});

it('what might be two numbers or half of one is not guessed at', () => {
  for (const text of ['about ten', '12 to 15', '27,5', '1,2', '3/4', '1.2.3', '--4'])
    expect(valueTyped(text), text).toBeNaN();
});
