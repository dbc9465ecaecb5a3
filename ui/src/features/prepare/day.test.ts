// The times of the agenda follow from its start and its minutes.
import { expect, it } from 'vitest';
import { minutesOf, positionAt, timesOf, timeText } from './day';

it('each block begins where the one before ends', () => {
  const times = timesOf([{ minutes: 20 }, { minutes: 75 }], 8 * 60 + 30);
  expect(times.map(({ from, to }) => [timeText(from), timeText(to)])).toEqual([
    ['08:30', '08:50'],
    ['08:50', '10:05'],
  ]);
});

it('a time field is read back, and nonsense is no time', () => {
  expect(minutesOf('08:30')).toBe(510);
  expect(minutesOf('')).toBeNull();
});

it('a moved block finds a position between its new neighbours', () => {
  const blocks = [{ position: 1 }, { position: 2 }];
  expect(positionAt(blocks, 0)).toBe(0);
  expect(positionAt(blocks, 1)).toBe(1.5);
  expect(positionAt(blocks, 2)).toBe(3);
});
