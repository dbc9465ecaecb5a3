// Where a torn thread can be mended: a gap that no cause reaches on the map, a cause or strategy among the strategies, and
// what is not watched yet on the page of its plan.
import type { Id, TraceView } from '$bridge/types';

export type Mending =
  | { at: 'page'; strategy: Id; element: string }
  | { at: 'causes'; record: Id }
  | { at: 'strategies'; strategy: Id | null };

type Thread = Pick<TraceView, 'rows' | 'holes'>;

export function mendingOf({ rows, holes }: Thread, nth: number): Mending | null {
  const hole = holes[nth];
  if (hole === undefined) return null;
  const { kind, id } = hole.record;
  if (kind === 'strategy') return ofStrategy({ rows, holes }, nth, id);
  const reached = rows.some((row) => row.gap === id && row.cause !== null);
  if (kind === 'gap' && !reached) return { at: 'causes', record: id };
  return { at: 'strategies', strategy: null };
}

/** Of a strategy it is told first that it acts on no cause of a gap, then that nothing is watched. */
function ofStrategy({ rows, holes }: Thread, nth: number, id: Id): Mending {
  const isSecond = holes.slice(0, nth).some(({ record }) => record.id === id);
  const acts = rows.some((row) => row.strategy === id);
  if (acts || isSecond) return { at: 'page', strategy: id, element: 'plan-indicators' };
  return { at: 'strategies', strategy: id };
}
