// The order in which the room sees the plans, and one strategy's part of the thread.
import { expect, it } from 'vitest';
import { threadOf, wallPages } from './order';

it('each strategy comes with its theory, its dates a few a page, and its thread', () => {
  const pages = wallPages([
    { id: 'hire', dates: 7 },
    { id: 'mentors', dates: 0 },
  ]);
  expect(pages.map(({ what, strategy, from }) => `${strategy} ${what} ${from}`)).toEqual([
    'hire theory 0',
    'hire dates 0',
    'hire dates 6',
    'hire thread 0',
    'mentors theory 0',
    'mentors thread 0',
  ]);
  expect(wallPages([])).toEqual([]);
});

it('of the thread stand there the gaps, causes and indicators of the one strategy, each once', () => {
  const row = (gap: string, cause: string, strategy: string | null) => ({
    gap,
    gap_name: gap,
    cause,
    cause_name: cause,
    strategy,
    strategy_name: '',
    indicators: strategy === null ? [] : [`watched by ${strategy}`],
  });
  const rows = [
    row('A', 'late', 'hire'),
    row('A', 'pay', 'hire'),
    row('B', 'late', 'hire'),
    row('B', 'load', 'mentors'),
    row('B', 'money', null),
  ];
  expect(threadOf({ rows }, 'hire')).toEqual({
    gaps: ['A', 'B'],
    causes: ['late', 'pay'],
    indicators: ['watched by hire'],
  });
  expect(threadOf({ rows }, 'gone')).toEqual({ gaps: [], causes: [], indicators: [] });
});
