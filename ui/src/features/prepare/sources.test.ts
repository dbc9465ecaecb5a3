// How a data file of the workbook is told, and how its cells are paged.
import { expect, it } from 'vitest';
import { letters } from '$shared/letters';
import { cellRow, pageFrom, sourceAbout } from './sources';

it('a source says its level, its years and its rows', () => {
  expect(sourceAbout({ level: 'school', years: ['2022-23'], rows: 1833 })).toBe(
    'School level, 2022-23, 1,833 rows',
  );
  expect(sourceAbout({ level: 'district', years: ['2018-19', '2019-20', '2022-23'], rows: 1 })).toBe(
    'District level, 2018-19–2022-23, one row',
  );
});

it('pages end where the cells end', () => {
  expect(pageFrom(0, 50, 120)).toBe(50);
  expect(pageFrom(100, 50, 120)).toBe(100);
  expect(pageFrom(30, -50, 120)).toBe(0);
});

it('columns are lettered as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
});

it('a cell without a figure says where it stands as a spreadsheet does', () => {
  const cell = {
    row: 14,
    column: 3,
    header: 'FTE',
    unit_name: 'Brook',
    reason_name: 'left blank',
    text: ' ',
  };
  expect(cellRow(cell)).toEqual(['14', 'FTE (C)', 'Brook', 'nothing', 'left blank']);
  expect(cellRow({ ...cell, row: null, column: null, header: null, unit_name: null })).toEqual([
    '–',
    '–',
    '–',
    'nothing',
    'left blank',
  ]);
});
