// Where each hole of the thread leads.
import { expect, it } from 'vitest';
import type { TraceView } from '$bridge/types';
import { mendingOf } from './mend';

type Row = TraceView['rows'][number];
const row = (gap: string, cause: string | null, strategy: string | null): Row => ({
  gap,
  gap_name: gap,
  cause,
  cause_name: '',
  strategy,
  strategy_name: '',
  indicators: [],
});
const hole = (kind: 'gap' | 'cause' | 'strategy', id: string) => ({ text: '', record: { kind, id } });

it('a gap that no cause reaches leads to the map', () => {
  const thread = { rows: [row('g1', null, null)], holes: [hole('gap', 'g1')] };
  expect(mendingOf(thread, 0)).toEqual({ at: 'causes', record: 'g1' });
});

it('a gap with causes, and a cause on which nothing acts, lead to the strategies', () => {
  const thread = { rows: [row('g1', 'c1', null)], holes: [hole('gap', 'g1'), hole('cause', 'c1')] };
  expect(mendingOf(thread, 0)).toEqual({ at: 'strategies', strategy: null });
  expect(mendingOf(thread, 1)).toEqual({ at: 'strategies', strategy: null });
});

it('a strategy that is not watched leads to the indicators of its page', () => {
  const thread = { rows: [row('g1', 'c1', 's1')], holes: [hole('strategy', 's1')] };
  expect(mendingOf(thread, 0)).toEqual({ at: 'page', strategy: 's1', element: 'plan-indicators' });
});

it('a strategy that acts on nothing leads to its card, and to its page for what is not watched', () => {
  const thread = { rows: [], holes: [hole('strategy', 's1'), hole('strategy', 's1')] };
  expect(mendingOf(thread, 0)).toEqual({ at: 'strategies', strategy: 's1' });
  expect(mendingOf(thread, 1)).toEqual({ at: 'page', strategy: 's1', element: 'plan-indicators' });
});

it('what is no hole leads nowhere', () => {
  expect(mendingOf({ rows: [], holes: [] }, 0)).toBeNull();
});
