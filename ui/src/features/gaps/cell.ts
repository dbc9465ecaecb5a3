// What a cell of the gap matrix says: number, shares and mark, in text; colors are the style sheet's.
import type { GapFigure, GapKey } from '$bridge/types';
import { t } from '$shared/words';

/** `rule`: the state calls it a gap. `outside`: as large, by a method that the rule does not speak of. */
export type Mark = 'rule' | 'outside' | 'unsure' | 'plain' | 'absent';

export interface CellText {
  mark: Mark;
  /** The shape beside the number, empty where there is none. */
  shape: string;
  ratio: string;
  detail: string;
}

const SHAPES: { [mark in Mark]: string } = { rule: '▲', outside: '△', unsure: '?', plain: '', absent: '' };

export const shapeOf = (mark: Mark): string => SHAPES[mark];

export function markOf(figure: GapFigure): Mark {
  if (figure.ratio === null) return 'absent';
  if (figure.dese_gap === true) return figure.rule_applies ? 'rule' : 'outside';
  return figure.dese_gap === null && figure.rule_applies ? 'unsure' : 'plain';
}

/** A minus sign instead of a hyphen, and as many decimals as are meant. */
export const number = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace(/^-(?=0(\.0*)?$)/, '')
    .replace('-', '−');

export const percent = (share: number): string => `${number(100 * share, 1)}%`;

export const ratioText = (ratio: number): string => `${number(ratio, 2)}×`;

/** Why there is no figure, in few words; the whole sentence stands beside the matrix. */
export const absence = (figure: GapFigure): string =>
  t(`gaps-absent-${(figure.undefined ?? 'no_experiences').replaceAll('_', '-')}`);

export function cellText(figure: GapFigure): CellText {
  const mark = markOf(figure);
  if (figure.ratio === null) return { mark, shape: '', ratio: '–', detail: absence(figure) };
  const { p1, p2 } = figure;
  const detail = p1 === null || p2 === null ? '' : t('gaps-against', { p1: percent(p1), p2: percent(p2) });
  return { mark, shape: SHAPES[mark], ratio: ratioText(figure.ratio), detail };
}

/** The interval to show beside the gap: schools first, because students of one school are not independent. */
export const rangeOf = (figure: GapFigure): [number, number] | null =>
  figure.jackknife_ci ?? figure.gap_pp_ci;

const CLOSE = 1e-9;

/** Whether the figure that a focus gap was chosen by is another one today. */
export function hasChanged(kept: GapFigure | null, today: GapFigure): boolean {
  if (kept === null) return false;
  const differs = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a !== b : Math.abs(a - b) > CLOSE;
  return differs(kept.ratio, today.ratio) || differs(kept.p1, today.p1) || differs(kept.p2, today.p2);
}

const KEY_FIELDS = ['unit', 'year', 'measure', 'group', 'comparison', 'method'] as const;

export const sameKey = (a: GapKey, b: GapKey): boolean => KEY_FIELDS.every((field) => a[field] === b[field]);

/** What a gap record is looked up by. */
export const keyOf = ({ unit, year, measure, group, comparison, method }: GapKey): GapKey => ({
  unit,
  year,
  measure,
  group,
  comparison,
  method,
});
