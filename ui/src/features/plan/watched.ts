// What of this workbook an indicator can watch: the ratio of a focus gap, or a figure that stands beside the gaps.
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

export const ofGap = (gap: Gap, name: string, source: string): Watched => ({
  key: `gap/${gap.id}`,
  name,
  baseline: rounded(gap.figure?.ratio ?? null),
  measured_in: '×',
  source,
  from_gap: gap.id,
  context: null,
});

/** Figures that are there; a percentage is counted in percent, all others as they are shown. */
export const ofContext = (context: Context): Watched[] =>
  context.themes.flatMap(({ indicators }) =>
    indicators
      .filter((one) => one.value !== null)
      .map((one) => ({
        key: `context/${one.id}`,
        name: one.name,
        baseline: rounded(one.value),
        measured_in: one.shown.includes('%') ? '%' : '',
        source: [one.source, one.year].filter((part) => part !== null).join(', '),
        from_gap: null,
        context: one.id,
      })),
  );

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;
