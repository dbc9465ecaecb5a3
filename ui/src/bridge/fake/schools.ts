// Made-up schools for looking at long tables: 40 in the district, 1,833 in the whole state.
import type { Measure, Question, SchoolRow, Schools } from '../types';

const FIRST = ['Alder', 'Brook', 'Cedar', 'Dunmore', 'East', 'Fair', 'Mill', 'North', 'Pine', 'Weir'];
const LAST = ['Street', 'Hill', 'View', 'Lane'];
const MEASURES: [Measure, string][] = [
  ['inexperienced', 'Inexperienced'],
  ['out_of_field', 'Out of field'],
  ['turnover', 'Turnover'],
  ['rated_below_proficient', 'Below proficient'],
];
const UNIT_RATE = 0.197;

export const SCHOOLS = Array.from({ length: 1833 }, (_, nth) => {
  const round = Math.floor(nth / 40);
  const name = `${FIRST[nth % 10]} ${LAST[Math.floor(nth / 10) % 4]}${round > 0 ? ` ${round + 1}` : ''}`;
  return {
    code: String(9_990_001 + nth).padStart(8, '0'),
    name,
    district_name: round === 0 ? 'Riverton' : `District ${round}`,
  };
});

function row(nth: number, turn: number): SchoolRow {
  const school = SCHOOLS[nth] ?? { code: '', name: '', district_name: '' };
  const rate = nth % 17 === 9 ? null : ((nth * 7 + turn * 3) % 41) / 100;
  const share = nth % 23 === 5 ? null : ((nth * 5 + turn) % 90) / 100;
  return {
    ...school,
    students: 120 + ((nth * 37) % 900),
    rate,
    weight: 10 + ((nth * 3) % 60),
    share,
    difference_pp: rate === null ? null : 100 * (rate - UNIT_RATE),
    without: rate === null ? 'no_rate' : share === null ? 'no_share' : null,
  };
}

export function schools({ unit, measure }: Extract<Question, { type: 'Schools' }>): Schools {
  const turn = MEASURES.findIndex(([id]) => id === measure);
  const count = unit === 'state' ? SCHOOLS.length : 40;
  return {
    unit_rate: UNIT_RATE,
    rows: Array.from({ length: count }, (_, nth) => row(nth, turn)),
    measures: MEASURES.map(([id, name]) => ({ measure: id, name })),
    groups: [
      { group: 'low_income', name: 'Low income' },
      { group: 'english_learners', name: 'English learners' },
      { group: 'students_with_disabilities', name: 'Students with disabilities' },
      { group: 'students_of_color', name: 'Students of color' },
    ],
  };
}
