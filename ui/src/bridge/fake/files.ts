// Made-up data files for looking at the import: one plain, one that asks, one unknown, one locked, one already there.
import type {
  AnswerTypes,
  AppError,
  Change,
  FilePreview,
  HandMapping,
  ImportProgress,
  Preview,
  Question,
  SampleTable,
  Source,
} from '../types';
import { refusal, type Records } from './edit';

const ADDED_AT = '2026-11-20T09:12:00Z';

function preview(some: Partial<Preview>): Preview {
  return {
    report: 'teacherdata',
    level: 'school',
    year: null,
    rows: 1833,
    columns: [
      { header: 'School Name', field: null },
      { header: 'School Code', field: null },
      { header: 'Total # of Teachers (FTE)', field: 'teacher_fte' },
      { header: 'Percent of Experienced Teachers', field: 'experienced' },
      { header: 'Percent Teaching In-Field', field: 'in_field' },
      { header: 'Notes', field: null },
    ],
    missing: { blank: 431, not_reported: 12 },
    warnings: [],
    years: [],
    year_suggested: '2022-23',
    title: null,
    figures: 9120,
    summary_rows: 1,
    file_name: 'made-up-teacher-data.csv',
    unread: Array.from({ length: 200 }, (_, nth) => ({
      row: 3 + nth * 4,
      column: 2 + (nth % 3),
      reason: nth % 9 === 4 ? 'not_reported' : 'blank',
      text: nth % 9 === 4 ? 'Not Reported' : ' ',
    })),
    asks: [],
    signature: null,
    public: true,
    ...some,
  };
}

function looked(token: string, found: Preview | null, rest: Partial<FilePreview>): FilePreview {
  const file_name = found?.file_name ?? token;
  return {
    token,
    file_name,
    preview: found,
    error: null,
    already: null,
    replaces: null,
    can_map: false,
    ...rest,
  };
}

const race = preview({
  report: 'enrollmentbyracegender',
  file_name: 'made-up-race.csv',
  title: '2023-24 Enrollment by Race/Gender',
  years: ['2023-24'],
  year: '2023-24',
  columns: [
    { header: 'African American', field: 'black_share' },
    { header: 'White', field: 'white_share' },
  ],
  missing: {},
  unread: [],
  warnings: [
    { code: 'race_columns_inconsistent', args: { rows: '1,790', of: '1,832' } },
    { code: 'levels_mixed', args: {} },
  ],
  asks: ['race_columns_inconsistent'],
});

const error = (code: string, message: string, hint: string): AppError => ({
  code,
  message,
  hint,
  detail: null,
});

export function lookedAt(records: Records): FilePreview[] {
  const there = [...records.values()].find((one) => one.kind === 'source') as Source | undefined;
  const old = { id: there?.id ?? 's1', file_name: 'race-older.csv', added_at: ADDED_AT, rows: 1821 };
  return [
    looked('file-1', preview({}), {}),
    looked('file-2', race, { replaces: old }),
    looked('file-3', null, {
      file_name: 'our_teachers_by_school.xlsx',
      can_map: true,
      error: error(
        'header_unknown',
        'our_teachers_by_school.xlsx has no header row of a report that Headwaters knows. Its widest row begins: Site, DESE ID, Teachers.',
        'Say yourself what its columns are, or check that the row with the column names is still there.',
      ),
    }),
    looked('file-4', null, {
      file_name: 'locked.xlsx',
      error: error(
        'password_needed',
        'locked.xlsx is locked with a password.',
        'Open it in Excel, remove the password, save it, and add it again.',
      ),
    }),
    looked('file-5', preview({ file_name: 'made-up-class-size.xlsx' }), {
      already: { ...old, file_name: 'made-up-class-size.xlsx' },
    }),
  ];
}

export const reading = (): ImportProgress[] => [
  { token: 'file-1', file_name: 'made-up-teacher-data.csv', share: 0.64, rows: 21_000 },
  { token: 'file-2', file_name: 'made-up-race.csv', share: null, rows: 0 },
];

const SCHOOLS = ['Alder Street', 'Brook', 'Cedar Hill', 'Dunmore', 'Eastgate', 'Fairview', 'Mill Street'];

export const sample = (): SampleTable => ({
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['Teachers by school, October', '', '', '', ''],
        ['', '', '', '', ''],
        ['Site', 'DESE ID', 'Teachers', 'Over 3 years %', 'Remarks'],
        ...SCHOOLS.map((name, nth) => [
          name,
          `0999000${nth + 1}`,
          String(24 + nth * 3),
          `${(81 - nth * 2.5).toFixed(1)}`,
          nth === 2 ? 'moved in May' : '',
        ]),
      ],
    },
  ],
});

export function mapped(token: string, mapping: HandMapping): FilePreview {
  const header = sample().sheets[0]?.rows[mapping.header_row - 1] ?? [];
  const field = (name: string) => mapping.columns.find((column) => column.header === name)?.field ?? null;
  const found = preview({
    report: 'by_hand:0a1b2c3d4e5f',
    file_name: 'our_teachers_by_school.xlsx',
    rows: SCHOOLS.length,
    figures: SCHOOLS.length * mapping.columns.length,
    columns: header.map((name) => ({ header: name, field: field(name) })),
    year_suggested: null,
    missing: { blank: 1 },
    unread: [{ row: 6, column: 2, reason: 'blank', text: '' }],
    signature: '0a1b2c3d4e5f'.padEnd(64, '0'),
    public: mapping.public,
  });
  return looked(token, found, { can_map: true });
}

/** The source record that adding this file makes. */
export function sourceOf(file: FilePreview, year: string | null, order: number): Change['after'] {
  const { preview: found } = file;
  if (found === null) throw refusal('preview_gone', 'The file is no longer there.', 'Add it again.');
  const { report, level, rows, title, columns, missing, warnings } = found;
  const years = found.years.length > 0 ? found.years : [year ?? ''];
  const fixed = { kind: 'source' as const, id: crypto.randomUUID(), sha256: '', public: found.public };
  const added_at = new Date().toISOString();
  const told = { report, level, rows, title, columns, missing, warnings, years };
  return { ...fixed, ...told, file_name: file.file_name, added_at, made_order: order };
}

export function unread(
  records: Records,
  asked: Extract<Question, { type: 'Unread' }>,
): AnswerTypes['Unread'] {
  const source = records.get(asked.source) as Source;
  const names: { [reason: string]: string } = { blank: 'left blank', not_reported: 'not reported' };
  const every = preview({}).unread.filter(({ reason }) => asked.reason === null || reason === asked.reason);
  return {
    total: every.length,
    reasons: ['blank', 'not_reported'].map((reason) => ({
      reason,
      name: names[reason] ?? reason,
      cells: preview({}).unread.filter((one) => one.reason === reason).length,
    })),
    rows: every.slice(asked.offset, asked.offset + asked.limit).map((cell, nth) => ({
      ...cell,
      column: cell.column + 1,
      header: source.columns[cell.column]?.header ?? '',
      unit_name: SCHOOLS[nth % SCHOOLS.length] ?? null,
      reason_name: names[cell.reason] ?? cell.reason,
    })),
  };
}
