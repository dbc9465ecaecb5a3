// Learning-experience figures as people type and paste them: what is read, what is refused, what comes back.
import { describe, expect, it } from 'vitest';
import type { Group, Measure } from '$bridge/types';
import { readPasted } from './pasted';
import { readTyped, typedOf } from './typed';

const typed = (group: string, comparison: string, ratio = '') => ({ group, comparison, ratio });

describe('a typed cell', () => {
  it('keeps the decimals that were typed, and the ratio as printed', () => {
    expect(readTyped(typed('27.1', '16.7 %'))).toEqual({ p1: 27.1 / 100, p2: 16.7 / 100, decimals: 1 });
    expect(readTyped(typed('27', '18', '1.52'))).toEqual({
      p1: 0.27,
      p2: 0.18,
      decimals: 0,
      ratio_printed: 1.52,
    });
  });

  it('claims no more decimals than the less exact of the two', () => {
    expect(readTyped(typed('27', '18.25'))).toMatchObject({ decimals: 0 });
  });

  it('takes counts of all, with thousands commas', () => {
    const counts = { x1: 1240, n1: 4576, x2: 980, n2: 5868 };
    expect(readTyped(typed('1,240/4,576', '980 of 5,868'))).toEqual(counts);
  });

  it('says which text stops it and why', () => {
    expect(readTyped(typed('27', ''))).toEqual({ side: 'comparison', why: 'missing' });
    expect(readTyped(typed('many', '1'))).toEqual({ side: 'group', why: 'no-figure' });
    expect(readTyped(typed('2', '1', 'two'))).toEqual({ side: 'ratio', why: 'no-figure' });
    expect(readTyped(typed('27', '1/10'))).toEqual({ side: 'comparison', why: 'mixed' });
    expect(readTyped(typed('127', '1'))).toEqual({ side: 'group', why: 'over-100' });
    expect(readTyped(typed('5/4', '1/4'))).toEqual({ side: 'group', why: 'over-all' });
  });

  it('comes back as it was printed, so that nothing seems changed', () => {
    for (const cell of [
      typed('27.0', '16.7'),
      typed('27', '18.25', '1.48'),
      typed('1,240/4,576', '980/5,868'),
    ]) {
      const read = readTyped(cell);
      expect('why' in read ? null : typedOf(read)).toEqual(cell);
    }
  });
});

describe('a pasted table', () => {
  const groups: { id: Group; names: string[] }[] = [
    { id: 'low_income', names: ['Low income', 'Students from low-income families'] },
    { id: 'english_learners', names: ['English learners', 'ELs'] },
  ];
  const measures: { id: Measure; names: string[] }[] = [
    { id: 'inexperienced', names: ['Inexperienced'] },
    { id: 'out_of_field', names: ['Out of field'] },
  ];
  const read = (rows: string[][]) =>
    readPasted(rows.map((row) => row.join('\t')).join('\r\n'), { groups, measures, year: '2022-23' });

  it('may name group, measure and year in every row', () => {
    const { figures, refused } = read([
      ['Year', 'Group', 'Measure', 'Group %', 'Others %', 'Ratio'],
      ['2021-22', 'Low Income', 'Inexperienced', '27.0', '16.7', '1.62'],
      ['2022-2023', 'ELs', 'out-of-field', '9.1%', '6.5%', ''],
    ]);
    expect(refused).toEqual([]);
    expect(figures).toEqual([
      {
        year: '2021-22',
        group: 'low_income',
        measure: 'inexperienced',
        typed: typed('27.0', '16.7', '1.62'),
      },
      { year: '2022-23', group: 'english_learners', measure: 'out_of_field', typed: typed('9.1%', '6.5%') },
    ]);
  });

  it('may name the measures above and the groups at the left', () => {
    const { figures, refused } = read([
      ['', 'Inexperienced', '', 'Out of field', ''],
      ['Student group', 'Group', 'Others', 'Group', 'Others'],
      ['Low income', '27.1', '16.7', '8.4', '6.4'],
      ['English learners', '24.4', '18.1', '', ''],
    ]);
    expect(refused).toEqual([]);
    expect(figures.map((one) => [one.group, one.measure, one.typed.group])).toEqual([
      ['low_income', 'inexperienced', '27.1'],
      ['low_income', 'out_of_field', '8.4'],
      ['english_learners', 'inexperienced', '24.4'],
    ]);
  });

  it('may give counts, x and n of each side', () => {
    const { figures } = read([['Low income', 'Inexperienced', '1,240', '4,576', '980', '5,868']]);
    expect(figures[0]?.typed).toEqual(typed('1,240/4,576', '980/5,868'));
  });

  it('keeps the year of a heading for the rows below it', () => {
    const { figures } = read([['2020-21'], ['Low income', 'Inexperienced', '27', '16']]);
    expect(figures[0]?.year).toBe('2020-21');
  });

  it('is told row by row what was not understood', () => {
    const { figures, refused } = read([
      ['Foster care', 'Inexperienced', '27.1', '16.7'],
      ['Low income', 'Class size', '27.1', '16.7'],
      ['Low income', '27.1', '16.7'],
      ['Low income', 'Inexperienced', 'n/a 5', '16.7'],
      ['Low income', 'Inexperienced', '1', '2', '3', '4', '5'],
      ['Non-low income', 'Inexperienced', '1', '2'],
      ['Low income', 'Inexperienced', '', ''],
    ]);
    expect(figures).toEqual([]);
    expect(refused.map(({ row, why }) => [row, why])).toEqual([
      [1, 'no-group'],
      [2, 'no-measure'],
      [3, 'no-header'],
      [4, 'no-figure'],
      [5, 'too-many'],
      [6, 'no-group'],
      [7, 'no-figure'],
    ]);
  });
});
