// What an indicator needs for a line to its target.
import { expect, it } from 'vitest';
import type { Indicator } from '$bridge/types';
import { lacksOf } from './line';

const FULL = { baseline: 40, target: 20, by: '2027-06-01', baseline_on: '2026-06-01' };
const of = (fields: Partial<typeof FULL> | { [field: string]: null }, heldOn: string | null = null) =>
  lacksOf({ ...FULL, ...fields } as Indicator, heldOn);

it('with numbers and days it lacks nothing; the day of the session stands in for that of the baseline', () => {
  expect(of({})).toEqual([]);
  expect(of({ baseline_on: null }, '2026-03-03')).toEqual([]);
});

it('each number and each day that is not said is told', () => {
  expect(of({ by: null })).toEqual(['by']);
  expect(of({ by: null, baseline_on: null })).toEqual(['by', 'baseline-on']);
  expect(of({ baseline: null, target: null })).toEqual(['baseline', 'target']);
});

it('a target before its baseline has no line', () => {
  expect(of({ by: '2026-06-01' })).toEqual(['order']);
});
