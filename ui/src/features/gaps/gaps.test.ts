// What the matrix says and what typed figures become; the statistics themselves are tested in the model crate.
import { describe, expect, it } from 'vitest';
import type { GapFigure, GapMatrix, Preview, Settings, Unit } from '$bridge/types';
import { cellText, hasChanged, number, rangeOf } from './cell';
import { asksYear, missingReasons, told } from './preview';
import { sortedSchools } from './schools';
import { countsTyped, sharesTyped } from './typed';
import { ownUnit, unitChoices } from './units';

const figure = (some: Partial<GapFigure>): GapFigure => ({
  x1: null,
  n1: null,
  x2: null,
  n2: null,
  p1: 0.271,
  p2: 0.167,
  gap_pp: 10.4,
  gap_pp_ci: null,
  ratio: 1.6228,
  ratio_ci: null,
  ratio_range: null,
  jackknife_ci: null,
  schools_used: null,
  schools_left_out: [],
  quartile_cut: null,
  dese_gap: false,
  rule_applies: false,
  undefined: null,
  warnings: [],
  ...some,
});

describe('a cell of the matrix', () => {
  it('carries the full triangle only where the state’s rule applies and is met', () => {
    const cell = cellText(figure({ dese_gap: true, rule_applies: true }));
    expect(cell).toEqual({ mark: 'rule', shape: '▲', ratio: '1.62×', detail: '27.1% against 16.7%' });
  });

  it('carries an open triangle where another method finds 1.5 or more', () => {
    expect(cellText(figure({ dese_gap: true }))).toMatchObject({ mark: 'outside', shape: '△' });
  });

  it('says that it cannot tell when rounding alone decides', () => {
    expect(cellText(figure({ dese_gap: null, rule_applies: true }))).toMatchObject({
      mark: 'unsure',
      shape: '?',
    });
  });

  it('carries no mark below 1.5', () => {
    expect(cellText(figure({ ratio: 1.31 }))).toMatchObject({ mark: 'plain', shape: '' });
  });

  it('gives the reason where there is no figure', () => {
    const cell = cellText(figure({ ratio: null, p1: null, p2: null, undefined: 'one_school' }));
    expect([cell.ratio, cell.detail]).toEqual(['–', 'one school only']);
    expect(cellText(figure({ ratio: null })).detail).toBe('not typed');
  });

  it('writes a true minus, and none before zero', () => {
    expect([number(-0.588, 1), number(-0.01, 1), number(3, 0)]).toEqual(['−0.6', '0.0', '3']);
  });

  it('shows the range over schools before the one over students', () => {
    const both = figure({ jackknife_ci: [-3, 2], gap_pp_ci: [-1, 1] });
    expect(rangeOf(both)).toEqual([-3, 2]);
    expect(rangeOf(figure({ gap_pp_ci: [8, 12] }))).toEqual([8, 12]);
  });
});

describe('a focus gap', () => {
  it('has changed when today’s ratio is another one or is gone', () => {
    expect(hasChanged(figure({}), figure({}))).toBe(false);
    expect(hasChanged(figure({}), figure({ ratio: 1.7 }))).toBe(true);
    expect(hasChanged(figure({}), figure({ ratio: null }))).toBe(true);
    expect(hasChanged(null, figure({}))).toBe(false);
  });
});

describe('typed figures', () => {
  it('keep the decimals that were typed', () => {
    expect(sharesTyped({ group: '27.1', comparison: '16.7 %', ratio: '' })).toEqual({
      p1: 27.1 / 100,
      p2: 16.7 / 100,
      decimals: 1,
    });
    expect(sharesTyped({ group: '27', comparison: '18', ratio: '1.52' })).toEqual({
      p1: 0.27,
      p2: 0.18,
      decimals: 0,
      ratio_printed: 1.52,
    });
  });

  it('claim no more decimals than the less exact of the two', () => {
    expect(sharesTyped({ group: '27', comparison: '18.25', ratio: '' })).toMatchObject({ decimals: 0 });
  });

  it('are read with thousands commas, and refused when they are words', () => {
    expect(countsTyped({ x1: '1,240', n1: '4,576', x2: '980', n2: '5,868' })).toEqual({
      x1: 1240,
      n1: 4576,
      x2: 980,
      n2: 5868,
    });
    expect(countsTyped({ x1: '', n1: '4', x2: '1', n2: '2' })).toBeNull();
    expect(sharesTyped({ group: 'many', comparison: '1', ratio: '' })).toBeNull();
    expect(sharesTyped({ group: '2', comparison: '1', ratio: 'two' })).toBeNull();
  });
});

describe('a looked-at file', () => {
  const preview: Preview = {
    report: 'teacherdata',
    level: 'school',
    year: '2022-23',
    rows: 1833,
    columns: [],
    missing: { blank: 3, suppressed: 12 },
    warnings: [],
    years: ['2022-23'],
    year_suggested: null,
    title: null,
    figures: 9000,
    summary_rows: 1,
    file_name: 'a.csv',
  };

  it('is told in words', () => {
    expect(told(preview)).toBe('Teacher data, school level, 2022-23, 1,833 rows');
    expect(told({ ...preview, years: ['2018-19', '2022-23'] })).toContain('2018-19 to 2022-23');
  });

  it('asks for the year that it does not say', () => {
    expect(asksYear(preview)).toBe(false);
    expect(asksYear({ ...preview, year: null, years: [] })).toBe(true);
  });

  it('counts what is missing by reason, the most first', () => {
    expect(missingReasons(preview)[0]).toBe(
      '12 cells without a figure: held back because few people stand behind it',
    );
  });
});

describe('schools', () => {
  const school = (name: string, rate: number | null) => ({
    code: name,
    name,
    rates: { inexperienced: rate },
    shares: {},
  });
  const all = [school('Brook', 0.1), school('Alder', null), school('Cedar', 0.3)];
  const columns = [
    { id: 'rate', name: 'Rate', of: (one: GapMatrix['schools'][number]) => one.rates.inexperienced ?? null },
  ];
  const names = (by: string, down: boolean, filter = '') =>
    sortedSchools(all, filter, columns, by, down).map((one) => one.name);

  it('stand in the order of a column, those without a figure last', () => {
    expect(names('rate', true)).toEqual(['Cedar', 'Brook', 'Alder']);
    expect(names('rate', false)).toEqual(['Brook', 'Cedar', 'Alder']);
    expect(names('name', false)).toEqual(['Alder', 'Brook', 'Cedar']);
  });

  it('are found by a part of the name', () => {
    expect(names('name', false, 'ro')).toEqual(['Brook']);
  });
});

describe('units', () => {
  const unit = (code: string, name: string, level: Unit['level'], district_code: string): Unit => ({
    code,
    name,
    level,
    district_code,
  });
  const units = [
    unit('00020000', 'Northgate', 'district', '00020000'),
    unit('00010005', 'Mill School', 'school', '00010000'),
  ];

  it('begin with the district of the workbook, then all schools, then its schools', () => {
    const settings = { district_name: 'Eastfield', district_code: '00010000' } as Settings;
    const choices = unitChoices(units, settings, 'All');
    expect(choices.map((one) => one.text)).toEqual(['Eastfield', 'All', 'Mill School', 'Northgate']);
  });

  it('begin with the district that has the name of the workbook when its code is not known', () => {
    const settings = { district_name: ' northgate', district_code: null } as Settings;
    const own = units.find((one) => one.name === 'Northgate')?.code;
    expect(ownUnit(units, settings)).toBe(own);
  });

  it('begin with all schools when no district is known', () => {
    expect(ownUnit(units, null)).toBe('state');
    expect(ownUnit(units.slice(1), null)).toBe('00010000');
  });
});
