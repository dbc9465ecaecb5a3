// What of this workbook an indicator can watch: a focus gap, as a ratio or in percentage points, or a figure that stands
// beside the gaps.
import type { Context, Gap } from '$bridge/types';

/** The fields that a choice fills in. */
export interface Watched {
  key: string;
  name: string;
  baseline: number | null;
  measured_in: string;
  source: string;
  from_gap: string | null;
  context: string | null;
}

/** How a gap is called, in words of the window. */
export interface GapWords {
  ratio: string;
  points: string;
  /** What percentage points are counted in. */
  unit: string;
  source: string;
}

/** The ratio, and the gap in points where there is a figure. */
export function ofGap(gap: Gap, words: GapWords): Watched[] {
  const { ratio = null, gap_pp = null } = gap.figure ?? {};
  const tie = { source: words.source, from_gap: gap.id, context: null };
  const asRatio: Watched = {
    ...tie,
    key: `gap/${gap.id}/ratio`,
    name: words.ratio,
    baseline: rounded(ratio, 2),
    measured_in: '×',
  };
  if (gap_pp === null) return [asRatio];
  const asPoints: Watched = {
    ...tie,
    key: `gap/${gap.id}/points`,
    name: words.points,
    baseline: rounded(gap_pp, 1),
    measured_in: words.unit,
  };
  return ratio === null ? [asPoints] : [asRatio, asPoints];
}

/** Figures that are there; a percentage is counted in percent, all others as they are shown. */
export const ofContext = (context: Context): Watched[] =>
  context.themes.flatMap(({ indicators }) =>
    indicators
      .filter((one) => one.value !== null)
      .map((one) => ({
        key: `context/${one.id}`,
        name: one.name,
        baseline: rounded(one.value, 2),
        measured_in: one.shown.includes('%') ? '%' : '',
        source: [one.source, one.year].filter((part) => part !== null).join(', '),
        from_gap: null,
        context: one.id,
      })),
  );

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
