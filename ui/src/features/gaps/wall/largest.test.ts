// What the wall says of the largest gap.
import { describe, expect, it } from 'vitest';
import { NO_FIGURE as none } from '$bridge/fake/no-figure';
import { largestOf, sureOf, timesOf } from './largest';

const row = (group: 'low_income' | 'students_of_color', ...ratios: (number | null)[]) => ({
  group,
  group_name: group,
  comparison_name: 'others',
  cells: ratios.map((ratio) => ({
    measure: 'inexperienced' as const,
    measure_name: 'Inexperienced',
    figure: { ...none, ratio },
  })),
});

describe('the largest gap', () => {
  it('is the highest ratio that may be shown', () => {
    const matrix = { rows: [row('low_income', 1.2, null), row('students_of_color', 1.6, 1.4)] };
    expect(largestOf(matrix)?.cell.figure.ratio).toBe(1.6);
    expect(largestOf(matrix)?.row.group).toBe('students_of_color');
  });

  it('is none where every figure is hidden or missing', () => {
    expect(largestOf({ rows: [row('low_income', null, null)] })).toBeNull();
  });

  it('is told with its mark', () => {
    expect(timesOf({ ...none, ratio: 1.52, dese_gap: true, rule_applies: true })).toBe(
      '▲ 1.52 times as often',
    );
    expect(timesOf({ ...none, ratio: 1.1, dese_gap: false })).toBe('1.10 times as often');
  });

  it('always says how sure it is: schools first, then counts, then rounding, then that it cannot be told', () => {
    const gap = { ...none, gap_pp: 8.81 };
    const counted = { ...gap, gap_pp_ci: [5.41, 12.24] as [number, number] };
    expect(sureOf({ ...counted, jackknife_ci: [-1, 18.6] })).toBe('8.8 points; likely between −1.0 and 18.6');
    expect(sureOf(counted)).toBe('8.8 points; likely between 5.4 and 12.2');
    expect(sureOf({ ...gap, ratio_range: [1.45, 1.56] })).toBe('Within rounding between 1.45 and 1.56 times');
    expect(sureOf(gap)).toBe('8.8 points; how sure this is cannot be told from rounded shares');
  });
});
