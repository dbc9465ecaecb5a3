// Made-up figures of a made-up district, in the shape of the real answers; the statistics are not imitated.
import type { AnswerTypes, FilePreview, GapDetail, GapFigure, GapKey, Group, Measure, Unit } from '../types';
import { list, type Records } from './edit';

const GROUPS: [Group, string, string][] = [
  ['low_income', 'Students from low-income families', 'students not from low-income families'],
  ['students_of_color', 'Students of color', 'White students'],
  ['english_learners', 'English learners', 'students who are not English learners'],
  ['students_with_disabilities', 'Students with disabilities', 'students without disabilities'],
];
const MEASURES: [Measure, string][] = [
  ['inexperienced', 'Inexperienced'],
  ['out_of_field', 'Out of field'],
  ['rated_below_proficient', 'Below proficient'],
  ['turnover', 'Turnover'],
];
const SHARES: { [row in Group]?: [number, number][] } = {
  low_income: [
    [0.271, 0.167],
    [0.084, 0.064],
    [0.046, 0.039],
    [0.19, 0.156],
  ],
  students_of_color: [
    [0.259, 0.175],
    [0.098, 0.05],
    [0.049, 0.039],
    [0.188, 0.157],
  ],
  english_learners: [
    [0.244, 0.181],
    [0.091, 0.065],
    [0, 0],
    [0.173, 0.159],
  ],
  students_with_disabilities: [
    [0.192, 0.186],
    [0.099, 0.064],
    [0.044, 0.04],
    [0.166, 0.16],
  ],
};
const SCHOOLS = ['Alder Street', 'Brook', 'Cedar Hill', 'Dunmore', 'Eastgate', 'Fairview', 'Mill Street'];

const district: Unit = {
  code: '09990000',
  name: 'Riverton Public Schools',
  level: 'district',
  district_code: '09990000',
};

const codeOf = (nth: number): string => `0999000${nth + 1}`;

export const units = (): AnswerTypes['Units'] => ({
  units: [
    district,
    ...SCHOOLS.map((name, nth): Unit => ({ ...district, code: codeOf(nth), name, level: 'school' })),
  ],
  years: ['2023-24', '2024-25'],
});

const NOTHING: GapFigure = {
  x1: null,
  n1: null,
  x2: null,
  n2: null,
  p1: null,
  p2: null,
  gap_pp: null,
  gap_pp_ci: null,
  ratio: null,
  ratio_ci: null,
  ratio_range: null,
  jackknife_ci: null,
  schools_used: null,
  schools_left_out: [],
  quartile_cut: null,
  dese_gap: null,
  rule_applies: false,
  undefined: null,
  warnings: [],
};

function ofShares(p1: number, p2: number, rule_applies: boolean): GapFigure {
  const ratio = p1 / Math.max(p2, 0.01);
  return { ...NOTHING, p1, p2, gap_pp: 100 * (p1 - p2), ratio, dese_gap: ratio >= 1.5, rule_applies };
}

function figure(records: Records, key: GapKey): GapFigure {
  if (key.method === 'experiences') {
    const typed = list(records, 'gap').find(
      (gap) => gap.experiences && gap.group === key.group && gap.measure === key.measure,
    )?.experiences;
    if (typed === null || typed === undefined) return { ...NOTHING, rule_applies: true };
    if ('p1' in typed) return ofShares(typed.p1, typed.p2, true);
    return ofShares(typed.x1 / typed.n1, typed.x2 / typed.n2, true);
  }
  if (key.method === 'quartiles') return { ...NOTHING, undefined: 'too_few_schools' };
  const nth = MEASURES.findIndex(([measure]) => measure === key.measure);
  const pair = SHARES[key.group]?.[nth];
  if (pair === undefined) return { ...NOTHING, undefined: 'no_schools' };
  if (pair[1] === 0) return { ...NOTHING, undefined: 'no_group' };
  const made = ofShares(...pair, false);
  const around = (value: number): [number, number] => [value - 2.2, value + 2.2];
  return { ...made, jackknife_ci: around(made.gap_pp ?? 0), schools_used: SCHOOLS.length };
}

export function gapMatrix(
  records: Records,
  asked: Omit<GapKey, 'group' | 'measure' | 'year'>,
  year: string | null,
) {
  const shown = year ?? '2024-25';
  return {
    unit: asked.unit,
    unit_name: district.name,
    year: shown,
    years: ['2023-24', '2024-25'],
    method: asked.method,
    rows: GROUPS.map(([group, group_name, comparison_name]) => ({
      group,
      group_name,
      comparison_name,
      cells: MEASURES.map(([measure, measure_name]) => ({
        measure,
        measure_name,
        figure: figure(records, { ...asked, year: shown, group, measure }),
      })),
    })),
    schools: SCHOOLS.map((name, nth) => ({
      code: codeOf(nth),
      name,
      rates: Object.fromEntries(MEASURES.map(([id], at) => [id, ((nth * 7 + at * 3) % 11) / 30])),
      shares: Object.fromEntries(
        GROUPS.map(([id], at) => [id, nth === 2 ? null : ((nth * 5 + at) % 9) / 10]),
      ),
    })),
    sources: [{ id: 's1', file_name: 'made-up-teacher-data.csv', report: 'teacherdata', years: [shown] }],
  };
}

export function gapDetail(records: Records, key: GapKey): GapDetail {
  const found = figure(records, key);
  const group = GROUPS.find(([id]) => id === key.group);
  const ratio = found.ratio?.toFixed(2) ?? '–';
  return {
    figure: found,
    chart: null,
    statement:
      found.ratio === null
        ? ''
        : `In ${key.year}, ${group?.[1]} in Riverton were ${ratio} times as often … as ${group?.[2]}.`,
    worked_out: ['School averages: made-up figures.', `Ratio: ${ratio}`],
    cautions:
      found.ratio === null ? [] : ['School averages cannot see who is taught by whom inside a school.'],
  };
}

export function filePreviews(): FilePreview[] {
  const preview = {
    report: 'teacherdata',
    level: 'school' as const,
    year: null,
    rows: 1833,
    columns: [
      { header: 'Org Code', field: 'code' },
      { header: 'Percent of Experienced Teachers', field: 'experienced' },
      { header: 'Notes', field: null },
    ],
    missing: { suppressed: 12, blank: 31 },
    warnings: [{ code: 'column_empty', args: { header: 'Percent Teaching In-Field' } }],
    years: [],
    year_suggested: '2022-23',
    title: 'Teacher Data Report (District and School)',
    figures: 9120,
    summary_rows: 1,
    file_name: 'made-up-teacher-data.csv',
  };
  const error = {
    code: 'is_picture',
    message: 'scan.xlsx is a picture, whatever its name says.',
    hint: 'Download the report itself as Excel or CSV.',
    detail: null,
  };
  return [
    { token: 'file-1', file_name: preview.file_name, preview, error: null },
    { token: 'file-2', file_name: 'scan.xlsx', preview: null, error },
  ];
}
