// Which causes lead to a gap, and the walk over the fishbone by arrow keys.
import type { Cause, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';
import { leadingTo } from '../map/upstream';

/** Causes from which links lead to the gap. What is set aside may lead there, but nothing leads through it. */
export function causesOf(gap: Id, causes: readonly Cause[], links: readonly Link[]): Set<Id> {
  const aside = new Set(causes.flatMap((cause) => (cause.state === 'set_aside' ? cause.id : [])));
  const ends = links.map((link) => ({ from: link.from_cause, to: effectOf(link) }));
  return leadingTo(
    [gap],
    ends.filter(({ to }) => !aside.has(to)),
  );
}

/** What the arrows walk over: for each column from top to bottom, the head, and the row of what is not sorted yet. */
export interface Stations {
  columns: string[][];
  head: string | null;
  loose: string[];
}

export function walkedTo({ columns, head, loose }: Stations, here: string, key: string): string | null {
  const column = columns.findIndex((one) => one.includes(here));
  if (key === 'Home') return columns[0]?.[0] ?? null;
  if (key === 'End') return head ?? columns.at(-1)?.at(-1) ?? null;
  if (column >= 0) return fromColumn({ columns, head, loose }, column, here, key);
  if (here === head) return key === 'ArrowLeft' ? middleOf(columns.at(-1)) : null;
  return fromLoose({ columns, loose, head }, here, key);
}

function fromColumn({ columns, head, loose }: Stations, column: number, here: string, key: string) {
  const at = columns[column]?.indexOf(here) ?? 0;
  if (key === 'ArrowUp') return columns[column]?.[at - 1] ?? null;
  if (key === 'ArrowDown') return columns[column]?.[at + 1] ?? loose[0] ?? null;
  const beside = columns[column + (key === 'ArrowRight' ? 1 : -1)];
  if (key === 'ArrowRight' && beside === undefined) return head;
  if (beside === undefined || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return null;
  // As far down there as here: columns have different numbers of causes.
  const share = at / Math.max(1, (columns[column]?.length ?? 1) - 1);
  return beside[Math.round(share * (beside.length - 1))] ?? null;
}

function fromLoose({ columns, loose }: Stations, here: string, key: string): string | null {
  const at = loose.indexOf(here);
  if (key === 'ArrowRight' || key === 'ArrowDown') return loose[at + 1] ?? null;
  if (key === 'ArrowLeft' || (key === 'ArrowUp' && at > 0)) return loose[at - 1] ?? null;
  return key === 'ArrowUp' ? (columns[0]?.at(-1) ?? null) : null;
}

const middleOf = (column: string[] | undefined): string | null =>
  column?.[Math.floor((column.length - 1) / 2)] ?? null;
