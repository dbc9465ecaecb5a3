// The map as a table: which causes stand in the rows, what they may feed in the columns, and the link in each cell.
import type { Cause, Gap, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';

export const ORDERS = ['made', 'category', 'rank'] as const;
export type Order = (typeof ORDERS)[number];

/** Before the first and after the last: names, and sums. */
export const HEAD = 'head';
export const SUM = 'sum';

/** A place of the grid, names and sums included. Ids, so that it stays where it is when the order changes. */
export interface Place {
  row: Id;
  column: Id;
}

export interface Cells {
  /** `HEAD`, the causes, `SUM`. */
  rows: Id[];
  /** `HEAD`, the causes in the order of the rows, the gaps, `SUM`. */
  columns: Id[];
  linkAt(row: Id, column: Id): Link | null;
  /** Line of the grid at which it begins, counted from 1 as styles and readers do; the names are the first. */
  lineOf(id: Id): number;
}

export interface Standing {
  order: Order;
  rankOf(id: Id): number | null;
  /** Where a category stands among all; those without one come last. */
  categoryAt(family: string | null): number;
}

export function cellsOf(
  causes: readonly Cause[],
  gaps: readonly Gap[],
  links: readonly Link[],
  standing: Standing,
): Cells {
  const ids = ordered(causes, standing).map((cause) => cause.id);
  const between = new Map(links.map((link) => [keyOf(link.from_cause, effectOf(link)), link]));
  const columns = [HEAD, ...ids, ...gaps.map((gap) => gap.id), SUM];
  const lines = new Map(columns.map((id, at) => [id, at + 1]));
  return {
    rows: [HEAD, ...ids, SUM],
    columns,
    lineOf: (id) => lines.get(id) ?? 1,
    linkAt: (row, column) => between.get(keyOf(row, column)) ?? null,
  };
}

const keyOf = (from: Id, to: Id): string => `${from} ${to}`;

/** Sorting keeps the order in which they were made among equals. */
function ordered(causes: readonly Cause[], { order, rankOf, categoryAt }: Standing): Cause[] {
  if (order === 'made') return [...causes];
  const at = (cause: Cause): number =>
    order === 'rank' ? (rankOf(cause.id) ?? Infinity) : categoryAt(cause.family);
  return [...causes].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** Whether a link may stand there; no cause feeds itself. */
export const isOpen = ({ row, column }: Place): boolean => isNamed(row) && isNamed(column) && row !== column;

export const isNamed = (id: Id): boolean => id !== HEAD && id !== SUM;

/** Rows that Page Up and Page Down go on by. */
const PAGE = 10;

/** Where a key leads; null where it means nothing here. At the edge one stays. */
export function walked(
  cells: Cells,
  { row, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): Place | null {
  const [r, c] = [cells.rows.indexOf(row), cells.columns.indexOf(column)];
  const [lowest, last] = [cells.rows.length - 1, cells.columns.length - 1];
  const to: { [key: string]: [number, number] } = {
    ArrowUp: [r - 1, c],
    ArrowDown: [r + 1, c],
    ArrowLeft: [r, c - 1],
    ArrowRight: [r, c + 1],
    PageUp: [r - PAGE, c],
    PageDown: [r + PAGE, c],
    Home: [ctrlKey ? 0 : r, 0],
    End: [ctrlKey ? lowest : r, last],
  };
  const step = to[key];
  if (step === undefined || (ctrlKey && key !== 'Home' && key !== 'End')) return null;
  const [down, across] = [clamped(step[0], lowest), clamped(step[1], last)];
  return { row: cells.rows[down] ?? row, column: cells.columns[across] ?? column };
}

const clamped = (at: number, most: number): number => Math.min(most, Math.max(0, at));

/** A stretch of rows or columns, from and up to. */
export type Stretch = readonly [from: number, upTo: number];
/** Drawn beyond the edge, and in steps of, so that a little scrolling draws nothing anew. */
const BEYOND = 6;

/** Which of `count` stand between two edges, measured in cells from the first. */
export function inSight(start: number, end: number, count: number): Stretch {
  const from = Math.floor(start / BEYOND) * BEYOND - BEYOND;
  const upTo = Math.ceil(end / BEYOND) * BEYOND + BEYOND;
  return [clamped(from, count), clamped(upTo, count)];
}

/** Those in sight, and the one where the focus is: it stays drawn wherever the page is scrolled. */
export function drawn(ids: readonly Id[], [from, upTo]: Stretch, kept: Id): Id[] {
  const keptAt = ids.indexOf(kept) - 1;
  return ids.slice(1, -1).filter((_, at) => (at >= from && at < upTo) || at === keptAt);
}
