// A small made-up district for looking at screens; the real sample stands in seeds/.
import type { Command, Group, Measure } from '../types';
import { mapCommands } from './sample-map';

const person = (name: string, role: string, part?: 'facilitator' | 'note_taker' | 'timekeeper'): Command => ({
  type: 'AddParticipant',
  name,
  role,
  part,
});

const gap = (id: string, group: Group, measure: Measure, statement: string): Command => ({
  type: 'AddGap',
  id,
  statement,
  unit: '09990000',
  unit_name: 'Riverton',
  year: '2024-25',
  measure,
  group,
  comparison: 'all_others',
});

export function sampleCommands(): Command[] {
  const id = () => crypto.randomUUID();
  const [g1, g2, late, hire, mentors] = [id(), id(), id(), id(), id()];
  const [early, hours] = [id(), id()];
  return [
    {
      type: 'SetPurpose',
      purpose: 'See who has less access to experienced teachers, and choose what to change.',
    },
    person('Ana Ruiz', 'Assistant superintendent', 'facilitator'),
    person('Ben Okafor', 'Data lead', 'note_taker'),
    person('Carla Nunes', 'Family liaison', 'timekeeper'),
    person('Dev Patel', 'Principal, Mill Street School'),
    { type: 'AddNote', kind: 'norm', text: 'We speak from what we have seen.' },
    { type: 'AddNote', kind: 'norm', text: 'Systems before people: we look for causes, not for blame.' },
    { type: 'AddNote', kind: 'blind_spot', text: 'No figures on long-term substitutes.' },
    { type: 'AddBlock', key: 'welcome', title: 'Welcome', minutes: 20 },
    { type: 'AddBlock', key: 'gaps', title: 'Choose focus gaps', minutes: 75 },
    { type: 'AddBlock', key: 'morning_break', title: 'Break', minutes: 15 },
    { type: 'AddBlock', key: 'causes', title: 'Find causes', minutes: 80 },
    { type: 'AddBlock', key: 'lunch', title: 'Lunch', minutes: 45 },
    { type: 'AddBlock', key: 'check_the_map', title: 'Check the map', minutes: 45 },
    { type: 'AddBlock', key: 'root_causes', title: 'Root causes', minutes: 30 },
    { type: 'AddBlock', key: 'strategies', title: 'Choose strategies', minutes: 60 },
    { type: 'AddBlock', key: 'plan', title: 'Write the plan', minutes: 60 },
    { type: 'AddBlock', key: 'read_back', title: 'Read back', minutes: 20 },
    gap(
      g1,
      'low_income',
      'inexperienced',
      'Low-income students are 1.62 times as often taught by a new teacher.',
    ),
    { type: 'SetFocusGap', id: g1, focus: true },
    gap(
      g2,
      'students_of_color',
      'out_of_field',
      'Students of color are 1.96 times as often taught out of field.',
    ),
    { type: 'SetFocusGap', id: g2, focus: true },
    ...mapCommands({ g1, g2 }, late),
    {
      type: 'AddStrategy',
      id: hire,
      title: 'Hire by May',
      summary: 'Offers before June for hard-to-staff schools; budget forecast in February.',
    },
    {
      type: 'AddStrategy',
      id: mentors,
      title: 'Mentors with time',
      summary: 'One released mentor for six new teachers, two years each.',
    },
    { type: 'ActOnCause', strategy: mentors, cause: late, direction: 'less', effect: 0.6 },
    { type: 'ChooseStrategy', id: hire, chosen: true },
    { type: 'ChooseStrategy', id: mentors, chosen: true },
    { type: 'AddStrategy', title: 'Calibrate evaluators', summary: 'Shared walkthroughs, twice a term.' },
    { type: 'ActOnCause', strategy: hire, cause: late, direction: 'less', effect: 0.75 },
    ...monthsAfter({ hire, mentors }, { early, hours }),
  ];
}

/** What the months after begin with: one check-in was held, one is overdue, the others are to come. */
function monthsAfter(
  { hire, mentors }: { hire: string; mentors: string },
  { early, hours }: { early: string; hours: string },
): Command[] {
  const held = crypto.randomUUID();
  const [target, measured_in] = ['70', '%'];
  const checkIn = (strategy: string, on: string): Command => ({
    type: 'AddCheckIn',
    strategy,
    on,
    status: 'planned',
  });
  return [
    { type: 'AddMilestone', strategy: hire, title: 'Budget forecast for posts', by: '2027-02-15' },
    {
      type: 'AddIndicator',
      id: early,
      strategy: hire,
      name: 'Offers made before June 1',
      baseline: '42',
      target,
      measured_in,
      by: '2027-06-01',
    },
    {
      type: 'AddIndicator',
      id: hours,
      strategy: mentors,
      name: 'Hours with a mentor per month',
      baseline: '1.5',
      target: '4',
      measured_in: 'hours',
      by: '2027-06-01',
    },
    {
      type: 'AddCheckIn',
      id: held,
      strategy: mentors,
      on: '2026-06-12',
      status: 'at_risk',
      text: 'Release time is granted, but two schools have no one to cover classes.',
    },
    { type: 'ReadIndicator', check_in: held, indicator: hours, value: 2.3 },
    checkIn(mentors, '2026-10-15'),
    checkIn(mentors, '2027-02-01'),
    checkIn(hire, '2027-02-01'),
    checkIn(hire, '2027-05-15'),
    { type: 'AddNote', kind: 'lesson', text: 'Ask for cover before the schedule is made, not after.' },
    { type: 'AddNote', kind: 'take_action', text: 'Ask new teachers in October what training they missed.' },
  ];
}
