// Made-up context indicators, as they stand beside the gap matrix.
import type { Context, ContextIndicator } from '../types';

const indicator = (
  id: string,
  name: string,
  value: number | null,
  shown: string,
  compared: string | null,
): ContextIndicator => ({
  id,
  name,
  value,
  shown,
  compared,
  sentence: `In 2024-25, ${name.toLowerCase()} in Riverton: ${shown}.`,
  year: '2024-25',
  source: value === null ? null : 'made-up-staff-race.csv',
  missing: value === null ? 'Add the report Student discipline.' : null,
});

export function context(year: string | null): Context {
  return {
    year: year ?? '2024-25',
    themes: [
      {
        id: 'educators',
        name: 'Who teaches',
        about: 'Educators of color beside students of color.',
        indicators: [
          indicator('educators_of_color', 'Educators of color', 12, '12.0%', '43.5% of students'),
          indicator('students_per', 'Students of color per educator of color', 41, '41', '9 for White'),
        ],
      },
      {
        id: 'leaders',
        name: 'Who leads',
        about: 'Schools whose principal left.',
        indicators: [
          indicator('principal_turnover', 'Principals who left', 25, '25.0%', '14.1% in the state'),
        ],
      },
      {
        id: 'discipline',
        name: 'Discipline',
        about: 'Who is sent out of class.',
        indicators: [indicator('suspended', 'Suspended out of school', null, '–', null)],
      },
      {
        id: 'attendance',
        name: 'Attendance',
        about: 'Who is in school.',
        indicators: [
          indicator('attendance', 'Attendance rate', 93.1, '93.1%', '94.0% in the state'),
          indicator('absent', 'Absent for a tenth of the year', 21.4, '21.4%', '19.7% in the state'),
        ],
      },
      {
        id: 'class_size',
        name: 'Class size',
        about: 'How many students share a teacher.',
        indicators: [indicator('class_size', 'Students in a class', 17.8, '17.8', '17.6 in the state')],
      },
    ],
  };
}
