// What a looked-at file says, what keeps it from being added, and how a table is named by hand.
import { describe, expect, it } from 'vitest';
import type { FilePreview, Preview, PreviewCell, Source } from '$bridge/types';
import { FIELD_GROUPS, fieldOf } from './mapping/fields';
import {
  draftFor,
  likelyHeader,
  likelyRoles,
  likelyScale,
  mappingOf,
  missingOf,
  sameHeader,
  withRole,
  withScale,
  type Draft,
} from './mapping/mapping';
import { asksYear, cellRow, missingReasons, olderOf, otherYears, stillToDo, told, yearFor } from './preview';
import { fieldName, reportName } from '$shared/named';

const preview = (some: Partial<Preview> = {}): Preview => ({
  report: 'teacherdata',
  level: 'school',
  year: '2022-23',
  rows: 1833,
  columns: [
    { header: 'School Code', field: null },
    { header: 'Total', field: 'teacher_fte' },
  ],
  missing: { blank: 3, suppressed: 12 },
  warnings: [],
  years: ['2022-23'],
  year_suggested: null,
  title: null,
  figures: 9000,
  summary_rows: 1,
  file_name: 'a.csv',
  unread: [],
  asks: [],
  signature: null,
  public: true,
  ...some,
});

const file = (found: Preview | null): FilePreview => ({
  token: 'file-1',
  file_name: 'a.csv',
  preview: found,
  error: null,
  already: null,
  replaces: null,
  can_map: false,
});

describe('a looked-at file', () => {
  it('is told in words', () => {
    const report = reportName('teacherdata') ?? '';
    expect(told(preview(), report)).toBe('Teacher data, school level, 2022-23, 1,833 rows');
    expect(told(preview({ years: ['2018-19', '2022-23'] }), report)).toContain('2018-19 to 2022-23');
  });

  it('read by hand has the name that the team gave such tables', () => {
    const named = [{ signature: 'abcdef0123456789', name: 'October roster' }];
    expect(reportName('by_hand:abcdef012345', named)).toBe('October roster');
    expect(reportName('by_hand:ffff', named)).toBe('Table named by hand');
  });

  it('asks for the year that it does not say, but not of names and codes alone', () => {
    expect(asksYear(preview())).toBe(false);
    expect(asksYear(preview({ year: null, years: [] }))).toBe(true);
    const names = { year: null, years: [], columns: [{ header: 'Org Code', field: null }] };
    expect(asksYear(preview(names))).toBe(false);
  });

  it('counts what is missing by reason, the most first', () => {
    expect(missingReasons(preview())[0]).toBe(
      '12 cells without a figure: held back because few people stand behind it',
    );
  });

  it('shows where an unread cell stands, what is written there and why it has no figure', () => {
    const cell: PreviewCell = { row: 14, column: 0, reason: 'suppressed', text: '***' };
    expect(cellRow(cell, preview().columns)).toEqual([
      '14',
      'School Code (A)',
      '***',
      'held back because few people stand behind it',
    ]);
    expect(cellRow({ ...cell, text: ' ' }, preview().columns)[2]).toBe('nothing');
  });
});

describe('a file can be added', () => {
  const said = { year: '', accepted: [] as string[] };

  it('at once when it says everything', () => {
    expect(stillToDo(file(preview()), said)).toBeNull();
  });

  it('only when the year is known', () => {
    const without = file(preview({ year: null, years: [] }));
    expect(stillToDo(without, said)).toBe('year');
    expect(stillToDo(without, { ...said, year: '2022-23' })).toBeNull();
  });

  it('only when every warning that asks is taken on', () => {
    const asking = file(preview({ asks: ['race_columns_inconsistent'] }));
    expect(stillToDo(asking, said)).toBe('accept');
    expect(stillToDo(asking, { ...said, accepted: ['another'] })).toBe('accept');
    expect(stillToDo(asking, { ...said, accepted: ['race_columns_inconsistent'] })).toBeNull();
  });

  it('never without knowing its columns', () => {
    expect(stillToDo(file(null), { ...said, year: '2022-23' })).toBe('columns');
  });
});

describe('beside the files that are there', () => {
  const source = (years: string[], report = 'teacherdata'): Source => ({
    kind: 'source',
    id: `${report} ${years.join()}`,
    file_name: 'older.csv',
    sha256: '',
    report,
    level: 'school',
    years,
    rows: 12,
    title: null,
    columns: [],
    missing: {},
    warnings: [],
    public: true,
    added_at: '2026-11-22T10:00:00Z',
    made_order: 1,
  });
  const there = [source(['2021-22']), source(['2022-23']), source(['2023-24'], 'attendance')];
  const without = preview({ year: null, years: [] });

  it('the same report of the chosen year can be replaced', () => {
    expect(olderOf(file(without), '2022-23', there)?.id).toBe('teacherdata 2022-23');
    expect(olderOf(file(without), '2023-24', there)).toBeNull();
    expect(olderOf(file(without), '', there)).toBeNull();
  });

  it('a file in its place is taken to be of the same year, unless its name hints at another', () => {
    expect(yearFor(without, source(['2022-23']))).toBe('2022-23');
    expect(yearFor({ ...without, year_suggested: '2023-24' }, source(['2022-23']))).toBe('2023-24');
    expect(yearFor(without, source(['2021-22', '2022-23']))).toBeNull();
    expect(yearFor(without, null)).toBeNull();
    expect(yearFor(preview(), source(['2022-23']))).toBeNull();
  });

  it('a file that says its year is compared by Rust alone', () => {
    expect(olderOf(file(preview()), '2022-23', there)).toBeNull();
    const told = { id: 's9', file_name: 'b.csv', added_at: '', rows: 3 };
    expect(olderOf({ ...file(preview()), replaces: told }, '', there)).toBe(told);
  });

  it('a chosen year that no other file has is told', () => {
    expect(otherYears(without, '2019-20', there)).toEqual(['2021-22', '2022-23', '2023-24']);
    expect(otherYears(without, '2023-24', there)).toEqual([]);
    expect(otherYears(without, '2019-20', [])).toEqual([]);
  });
});

describe('a table named by hand', () => {
  const rows = [
    ['Teachers by school, October', '', '', ''],
    ['', '', '', ''],
    ['Site', 'DESE ID', 'Teachers', 'Over 3 years %'],
    ['Brook', '09990001', '24', '81.5'],
    ['Cedar', '09990002', '31', '78.0'],
  ];
  const headers = rows[2] ?? [];
  const draft = (some: Partial<Draft> = {}): Draft => ({ ...draftFor(rows, 'our_table.xlsx'), ...some });
  const roles = ['name', 'code', 'teacher_fte', 'left'];

  it('has its names in the first row full of words, below any title', () => {
    expect(likelyHeader(rows)).toBe(2);
    expect(likelyHeader([])).toBe(0);
  });

  it('gives away its code, its name and its year, each once', () => {
    expect(likelyRoles(['School Name', 'School Code', 'District Code', 'SY', 'FTE'])).toEqual([
      'name',
      'code',
      'left',
      'year',
      'left',
    ]);
  });

  it('is called as its file until it gets a name', () => {
    expect(draft()).toMatchObject({ header: 2, name: 'our table', public: false, remember: true });
  });

  it('takes a role from the column that had it', () => {
    expect(withRole(roles, 3, 'teacher_fte')).toEqual(['name', 'code', 'left', 'teacher_fte']);
    expect(withRole(roles, 3, 'left')).toEqual(roles);
  });

  it('needs a code, a field and a name, and says which is missing', () => {
    expect(missingOf(draft({ roles: ['name', 'left', 'teacher_fte', 'left'] }), headers)).toBe('code');
    expect(missingOf(draft({ roles: ['name', 'code', 'left', 'left'] }), headers)).toBe('field');
    expect(missingOf(draft({ roles, name: ' ' }), headers)).toBe('name');
    expect(missingOf(draft({ roles }), headers)).toBeNull();
  });

  it('cannot use a name that stands over two columns', () => {
    const twice = ['Site', 'DESE ID', 'Teachers', 'teachers '];
    expect(sameHeader(draft({ roles }), twice)).toBe('Teachers');
    expect(mappingOf(draft({ roles }), twice)).toBeNull();
    expect(sameHeader(draft({ roles: ['name', 'code', 'left', 'left'] }), twice)).toBeNull();
  });

  it('is told by its header row, counted from one, and the names of its columns', () => {
    expect(mappingOf(draft({ roles, public: true }), headers)).toEqual({
      header_row: 3,
      name: 'our table',
      code: 'DESE ID',
      unit_name: 'Site',
      year: null,
      columns: [{ header: 'Teachers', field: 'teacher_fte', scale: null }],
      public: true,
    });
  });

  it('says how shares are written, for shares only', () => {
    const shares = draft({
      roles: ['name', 'code', 'teacher_fte', 'experienced'],
      scales: withScale(withScale([], 3, 'fractions'), 2, 'points'),
    });
    const scales = mappingOf(shares, headers)?.columns.map(({ scale }) => scale);
    expect(scales).toEqual([null, 'fractions']);
  });

  it('guesses fractions where no share is above 1, with a decimal comma too', () => {
    expect(likelyScale(['0,952', '1', 'n/a'])).toBe('fractions');
    expect(likelyScale(['0.4', '0.9'])).toBe('fractions');
    expect(likelyScale(['0.4', '95.3'])).toBeNull();
    expect(likelyScale(['0', '1', '']), 'none says which').toBeNull();
  });

  it('offers every field with a name and a way in which it is measured', () => {
    const fields = FIELD_GROUPS.flatMap((group) => group.fields);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { id } of fields) expect(fieldName(id)).not.toBe(id.replaceAll('_', ' '));
    expect(['experienced', 'students', 'code'].map((role) => fieldOf(role)?.measured)).toEqual([
      'percent',
      'count',
      undefined,
    ]);
  });
});
