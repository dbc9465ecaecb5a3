// Which gap of a matrix is the largest, and what the wall says of it.
import type { GapFigure, GapMatrix } from '$bridge/types';
import { t } from '$shared/words';
import { number, percent, rangeOf, shapeOf, markOf } from '../cell';

export interface Largest {
  row: GapMatrix['rows'][number];
  cell: GapMatrix['rows'][number]['cells'][number];
}

/** The cell with the highest ratio; none where no figure may be shown. Of equal ones the first of the matrix. */
export function largestOf(matrix: Pick<GapMatrix, 'rows'>): Largest | null {
  let found: Largest | null = null;
  for (const row of matrix.rows) {
    for (const cell of row.cells) {
      if (cell.figure.ratio === null) continue;
      if (found === null || cell.figure.ratio > (found.cell.figure.ratio ?? 0)) found = { row, cell };
    }
  }
  return found;
}

/** The ratio as a sentence for the back row, with its mark. */
export function timesOf(figure: GapFigure): string {
  if (figure.ratio === null) return '–';
  return `${shapeOf(markOf(figure))} ${t('wall-times', { ratio: number(figure.ratio, 2) })}`.trim();
}

/** How sure the figure is, in words: an interval, the room that rounding leaves, or that it cannot be told. */
export function sureOf(figure: GapFigure): string {
  const points = number(figure.gap_pp ?? 0, 1);
  const range = rangeOf(figure);
  if (range !== null) {
    return t('wall-range', { points, low: number(range[0], 1), high: number(range[1], 1) });
  }
  const [low, high] = figure.ratio_range ?? [null, null];
  if (low !== null && high !== null) {
    return t('wall-range-rounded', { low: number(low, 2), high: number(high, 2) });
  }
  return t('wall-range-none', { points });
}

export function sharesOf(figure: GapFigure, group: string, comparison: string): string {
  if (figure.p1 === null || figure.p2 === null) return '';
  return t('wall-shares', { p1: percent(figure.p1), p2: percent(figure.p2), group, comparison });
}
