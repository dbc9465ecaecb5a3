// The fields that gaps are computed from, in the groups in which a person looks for them.

import type { Field } from '$bridge/types';

export type Measured = 'percent' | 'count';
export interface Choice {
  id: Field;
  measured: Measured;
}

const percent = (...ids: Field[]): Choice[] => ids.map((id) => ({ id, measured: 'percent' }));
const count = (...ids: Field[]): Choice[] => ids.map((id) => ({ id, measured: 'count' }));

export const FIELD_GROUPS: { group: string; fields: Choice[] }[] = [
  {
    group: 'students',
    fields: [
      ...count('students', 'enrolment'),
      ...percent(
        'low_income_share',
        'english_learners_share',
        'students_with_disabilities_share',
        'white_share',
        'black_share',
        'asian_share',
        'hispanic_share',
        'multi_race_share',
        'native_american_share',
        'pacific_islander_share',
      ),
    ],
  },
  {
    group: 'teachers',
    fields: [...count('teacher_fte'), ...percent('experienced', 'in_field', 'licensed', 'without_waiver')],
  },
  {
    group: 'turnover',
    fields: count('teachers_total', 'teachers_retained', 'principals_total', 'principals_retained'),
  },
  {
    group: 'evaluation',
    fields: [
      ...count('evaluated'),
      ...percent('exemplary', 'proficient', 'needs_improvement', 'unsatisfactory'),
    ],
  },
];

const ALL = new Map<string, Choice>(
  FIELD_GROUPS.flatMap(({ fields }) => fields).map((choice) => [choice.id, choice]),
);

/** The field that a role stands for, or null where it is a key or nothing. */
export const fieldOf = (role: string): Choice | null => ALL.get(role) ?? null;
