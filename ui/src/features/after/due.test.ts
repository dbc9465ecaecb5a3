// Check-ins by day, seasons of notes, numbers as they are typed.
import { expect, it } from 'vitest';
import type { CheckIn } from '$bridge/types';
import { dueOf, seasonOf, valueTyped } from './due';

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
  expect(valueTyped('about ten')).toBeNaN();
});
