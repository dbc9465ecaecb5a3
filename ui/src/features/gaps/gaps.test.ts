// What the matrix says and what typed figures become; the statistics themselves are tested in the model crate.
import { describe, expect, it } from 'vitest';
import { NO_FIGURE } from '$bridge/fake/no-figure';
import type { GapFigure, SchoolRow, Settings, Unit } from '$bridge/types';
import { cellText, hasChanged, number, rangeOf } from './cell';
import { ownName, sortedSchools, totals, type SchoolColumn } from './schools/schools';
import { ownUnit } from '$workbook/own-unit';
import { unitChoices } from './units';

const figure = (some: Partial<GapFigure>): GapFigure => ({
  ...NO_FIGURE,
  p1: 0.271,
  p2: 0.167,
  gap_pp: 10.4,
  ratio: 1.6228,
  dese_gap: false,
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

describe('schools', () => {
  const school = (name: string, rate: number | null): SchoolRow => ({
    code: name,
    name,
    district_name: 'Riverton',
    students: 100,
    rate,
    weight: rate === 0.3 ? 30 : 10,
    share: 0.5,
    difference_pp: null,
    without: null,
  });
  const all = [school('Brook 10', 0.1), school('Alder', null), school('Brook 9', 0.3)];
  const names = (by: SchoolColumn, down: boolean, filter = '') =>
    sortedSchools(all, filter, by, down).map((one) => one.name);

  it('stand in the order of a column, those without a figure last either way', () => {
    expect(names('rate', true)).toEqual(['Brook 9', 'Brook 10', 'Alder']);
    expect(names('rate', false)).toEqual(['Brook 10', 'Brook 9', 'Alder']);
  });

  it('stand in the order of their names as people count, 9 before 10', () => {
    expect(names('name', false)).toEqual(['Alder', 'Brook 9', 'Brook 10']);
    expect(names('name', true)).toEqual(['Brook 10', 'Brook 9', 'Alder']);
  });

  it('are called by their own name, without that of their district', () => {
    const named = (name: string, district_name: string) => ownName({ ...school(name, null), district_name });
    expect(named('Riverton - Mill - Street', 'Riverton Public Schools')).toBe('Mill - Street');
    expect(named('Mill - Street', 'Riverton')).toBe('Mill - Street');
  });

  it('are found by a part of the name or of the district', () => {
    expect(names('name', false, 'ROOK 1')).toEqual(['Brook 10']);
    expect(names('name', false, 'rivert')).toHaveLength(3);
  });

  it('come together weighted, and only where there is a figure', () => {
    const sum = totals(all);
    expect([sum.schools, sum.students, sum.share]).toEqual([3, 300, 0.5]);
    expect(sum.rate).toBeCloseTo((10 * 0.1 + 30 * 0.3) / 40, 12);
    expect(totals([school('Alder', null)]).rate).toBeNull();
  });

  it('are put in order without changing the answer they came in', () => {
    sortedSchools(all, '', 'name', false);
    expect(all[0]?.name).toBe('Brook 10');
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
  const names = { allSchools: 'All', districts: 'Districts', schools: 'Schools' };

  it('begin with the district of the workbook, then all schools, then other districts, then its schools', () => {
    const settings = { district_name: 'Eastfield', district_code: '00010000' } as Settings;
    const choices = unitChoices(units, settings, names);
    expect(choices.map((one) => one.text)).toEqual(['Eastfield', 'All', 'Northgate', 'Mill School']);
    expect(choices.map((one) => one.group)).toEqual([undefined, undefined, 'Districts', 'Schools']);
  });

  it('begin with the district that has the name of the workbook when its code is not known', () => {
    const settings = { district_name: ' northgate', district_code: null } as Settings;
    const own = units.find((one) => one.name === 'Northgate')?.code;
    expect(ownUnit(units, settings)).toBe(own);
  });

  it('hold a school of another district while it is looked at', () => {
    const settings = { district_name: 'Northgate', district_code: '00020000' } as Settings;
    const values = (chosen: string | null) =>
      unitChoices(units, settings, names, chosen).map((one) => one.value);
    expect(values(null)).not.toContain('00010005');
    expect(values('00010005')).toContain('00010005');
  });

  it('begin with all schools when no district is known', () => {
    expect(ownUnit(units, null)).toBe('state');
    expect(ownUnit(units.slice(1), null)).toBe('00010000');
  });
});
