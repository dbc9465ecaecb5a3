// Made-up figures of a made-up district, in the shape of the real answers; the statistics are not imitated.
import type {
  AnswerTypes,
  GapDetail,
  GapFigure,
  GapKey,
  GapMatrix,
  Group,
  GroupSet,
  Measure,
  Unit,
} from '../types';
import { list, type Records } from './edit';
import { SCHOOLS } from './schools';
import { NO_FIGURE } from './no-figure';

const FOUR: [Group, string, string][] = [
  ['low_income', 'Students from low-income families', 'students not from low-income families'],
  ['students_of_color', 'Students of color', 'White students'],
  ['english_learners', 'English learners', 'students who are not English learners'],
  ['students_with_disabilities', 'Students with disabilities', 'students without disabilities'],
];
const RACES: [Group, string, string][] = [
  ['black', 'Black students', 'all other students'],
  ['asian', 'Asian students', 'all other students'],
  ['hispanic', 'Hispanic or Latino students', 'all other students'],
  ['multi_race', 'Multi-race students', 'all other students'],
  ['native_american', 'Native American students', 'all other students'],
  ['pacific_islander', 'Pacific Islander students', 'all other students'],
  ['white', 'White students', 'all other students'],
];
export const MEASURES: [Measure, string][] = [
  ['inexperienced', 'Inexperienced'],
  ['out_of_field', 'Out of field'],
  ['turnover', 'Turnover'],
  ['not_licensed', 'Not licensed'],
  ['on_waiver', 'On waiver'],
  ['rated_below_proficient', 'Below proficient'],
];
const SHARES: { [row in Group]?: [number, number][] } = {
  low_income: [
    [0.271, 0.167],
    [0.084, 0.064],
    [0.19, 0.156],
    [0.031, 0.024],
    [0.022, 0.019],
    [0.046, 0.039],
  ],
  students_of_color: [
    [0.259, 0.175],
    [0.098, 0.05],
    [0.188, 0.157],
    [0.03, 0.025],
    [0.021, 0.02],
    [0.049, 0.039],
  ],
  english_learners: [
    [0.244, 0.181],
    [0.091, 0.065],
    [0.173, 0.159],
    [0.028, 0.026],
    [0.02, 0.021],
    [0, 0],
  ],
  students_with_disabilities: [
    [0.192, 0.186],
    [0.099, 0.064],
    [0.166, 0.16],
    [0.029, 0.027],
    [0.023, 0.02],
    [0.044, 0.04],
  ],
};

const district: Unit = {
  code: '09990000',
  name: 'Riverton Public Schools',
  level: 'district',
  district_code: '09990000',
};

export const units = (): AnswerTypes['Units'] => ({
  units: [
    district,
    ...SCHOOLS.slice(0, 40).map(({ code, name }): Unit => ({ ...district, code, name, level: 'school' })),
  ],
  years: ['2023-24', '2024-25'],
});

function ofShares(p1: number, p2: number, rule_applies: boolean): GapFigure {
  const ratio = p1 / Math.max(p2, 0.01);
  return { ...NO_FIGURE, p1, p2, gap_pp: 100 * (p1 - p2), ratio, dese_gap: ratio >= 1.5, rule_applies };
}

function typed(records: Records, key: GapKey): GapFigure {
  const fields = ['unit', 'year', 'group', 'measure'] as const;
  const kept = list(records, 'gap').find(
    (gap) => gap.experiences && fields.every((field) => gap[field] === key[field]),
  )?.experiences;
  if (kept === null || kept === undefined) return { ...NO_FIGURE, rule_applies: true };
  if ('p1' in kept) return ofShares(kept.p1, kept.p2, true);
  return ofShares(kept.x1 / kept.n1, kept.x2 / kept.n2, true);
}

export function figure(records: Records, key: GapKey): GapFigure {
  if (key.method === 'experiences') return typed(records, key);
  if (key.unit !== district.code && key.unit !== 'state') return { ...NO_FIGURE, undefined: 'one_school' };
  const nth = MEASURES.findIndex(([measure]) => measure === key.measure);
  const race = RACES.findIndex(([group]) => group === key.group);
  const pair = SHARES[key.group]?.[nth] ?? [0.12 + ((race * 5 + nth) % 7) / 60, 0.11];
  if (pair[1] === 0) return { ...NO_FIGURE, undefined: 'no_group' };
  const made = ofShares(...(pair as [number, number]), false);
  const around = (value: number): [number, number] => [value - 2.2, value + 2.2];
  if (key.method === 'quartiles')
    return { ...made, quartile_cut: { p25: 0.21, p75: 0.48, schools_low: 10, schools_high: 10 } };
  const left = [{ code: '09990039', name: 'Weir Lane', reason: 'no_rate' }];
  return { ...made, jackknife_ci: around(made.gap_pp ?? 0), schools_used: 39, schools_left_out: left };
}

export function gapMatrix(
  records: Records,
  asked: Omit<GapKey, 'group' | 'measure' | 'year'> & { groups: GroupSet },
  year: string | null,
): GapMatrix {
  const shown = year ?? '2024-25';
  const groups = asked.groups === 'races' ? RACES : FOUR;
  return {
    unit: asked.unit,
    unit_name: units().units.find(({ code }) => code === asked.unit)?.name ?? district.name,
    year: shown,
    years: ['2023-24', '2024-25'],
    method: asked.method,
    rows: groups.map(([group, group_name, comparison_name]) => ({
      group,
      group_name,
      comparison_name: asked.comparison === 'white' ? 'White students' : comparison_name,
      cells: MEASURES.map(([measure, measure_name]) => ({
        measure,
        measure_name,
        figure: figure(records, { ...asked, year: shown, group, measure }),
      })),
    })),
    sources: [
      { id: 's1', file_name: 'made-up-teacher-data.csv', report: 'teacherdata', years: [shown] },
      { id: 's2', file_name: 'made-up-class-size.xlsx', report: 'classsizebygenpopulation', years: [shown] },
    ],
  };
}

export function gapDetail(records: Records, key: GapKey): GapDetail {
  const found = figure(records, key);
  const group = [...FOUR, ...RACES].find(([id]) => id === key.group);
  const ratio = found.ratio?.toFixed(2) ?? '–';
  const [p1, p2] = [found.p1 ?? 0, found.p2 ?? 0].map((share) => (100 * share).toFixed(1));
  return {
    figure: found,
    name: `${group?.[1]} × ${key.measure}`,
    unit_name: district.name,
    comparison_name: group?.[2] ?? '',
    statement:
      found.ratio === null
        ? ''
        : `In ${key.year}, ${group?.[1]} in Riverton were ${ratio} times as often … as ${group?.[2]}.`,
    worked_out:
      found.ratio === null
        ? []
        : [
            `Share of the group: 1,240.2 ÷ 4,576.4 = ${p1}%`,
            `Share of the others: 980.1 ÷ 5,868.8 = ${p2}%`,
            `Gap: ${p1} − ${p2} = ${found.gap_pp?.toFixed(1)} points`,
            `Ratio: ${p1} ÷ ${p2} = ${ratio}`,
          ],
    cautions:
      key.method === 'experiences' || found.ratio === null
        ? []
        : ['School averages cannot see who is taught by whom inside a school.'],
    hidden: false,
  };
}
