// What each command changes, in the simplest form that keeps screens honest in a browser and in tests.
// The rules proper (refusals, limits, merging) live in the `model` crate and nowhere else.
import type {
  AnyRecord,
  AppError,
  CastVote,
  Change,
  Command,
  Id,
  Kind,
  RecordOf,
  TypeExperiences,
} from '../types';
import { planned } from './edit-plan';
import { severalOf } from './edit-several';

export type Records = Map<Id, AnyRecord>;
export type Fields = { [name: string]: unknown };

export interface Edit {
  label: string;
  changes: Change[];
}

const SETTINGS_ID = '00000000-0000-0000-0000-000000000000';

const EVIDENCE = {
  about_cause: null,
  about_link: null,
  about_gap: null,
  source: '',
  from_gap: null,
  chart: null,
  strength: null,
};

/** Command → kind of record that it makes, with the fields that the command does not name. */
const MADE: { [type: string]: [Kind, Fields] } = {
  AddGap: ['gap', { method: 'school-averages', experiences: null, focus: false, weight: 1, figure: null }],
  AddCause: [
    'cause',
    { family: null, control: 'ours', state: 'possible', root: false, root_reason: '', x: null, y: null },
  ],
  LinkCauses: ['link', { delay: false, reason: '', checked: 'not_yet' }],
  AddCategory: ['category', { family: null }],
  AddEvidence: ['evidence', EVIDENCE],
  AddStrategy: [
    'strategy',
    {
      summary: '',
      library_id: null,
      chosen: false,
      parked: false,
      feasibility: null,
      impact: null,
      cost: null,
      agreement: '',
      alignment: '',
      partnership: false,
    },
  ],
  AddMilestone: ['milestone', { done: false, position: 0 }],
  AddIndicator: [
    'indicator',
    {
      baseline: null,
      target: null,
      measured_in: '',
      by: null,
      baseline_on: null,
      source: '',
      from_gap: null,
      context: null,
    },
  ],
  AddCheckIn: ['check_in', { text: '', readings: [] }],
  AddParticipant: ['participant', { part: 'member' }],
  AddBlock: ['agenda_block', { key: null }],
  AddNote: ['note', { private: false }],
  OpenBallot: ['ballot', { closed: false, rule: 'dots', hidden: false, round: 1, dots: 1 }],
  RememberMapping: ['mapping', {}],
};

const PLAN_FIELDS = [
  'owner',
  'aspiration',
  'theory_of_action',
  'activities',
  'delivery_chain',
  'trajectory',
  'performance_data',
  'benchmarks',
  'resources',
  'stakeholders',
  'communication',
  'risks',
  'sustaining',
  'scope',
  'interim_goals',
  'final_goals',
  'budget',
  'supervising_practitioners',
];

export function refusal(code: string, message: string, hint: string): AppError {
  return { code, message, hint, detail: null };
}

/** `AddCause` → `Add cause`: the label the menu of this stand-in shows. */
const labelOf = (type: string): string =>
  type
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase());

export function edit(records: Records, command: Command): Edit {
  return { label: labelOf(command.type), changes: changesOf(records, command) };
}

function changesOf(records: Records, command: Command): Change[] {
  const { type, ...fields } = command as { type: string } & Fields;
  const several = severalOf(records, command) ?? planned(records, command);
  if (several !== null) return several;
  if (type in MADE) return make(records, type, fields);
  if (type.startsWith('Remove') || type === 'ForgetMapping') return removal(records, String(fields['id']));
  switch (command.type) {
    case 'SetDistrict':
    case 'SetPurpose':
    case 'SetDay':
    case 'SetUnnamed':
      return change(records, SETTINGS_ID, fields);
    case 'SetThresholds':
      return change(records, SETTINGS_ID, {
        student_threshold: command.students,
        teacher_threshold: command.teachers,
        threshold_reason: command.reason,
        ...defined({ threshold_set_by: (command as Fields)['set_by'] }),
      });
    case 'TypeExperiences':
      return typeExperiences(records, command);
    case 'SetOwner':
      return plan(records, command.strategy, { owner: command.owner });
    case 'WritePlan':
      return plan(records, command.strategy, { [command.field]: command.text });
    case 'ExplainChoice':
      return change(records, SETTINGS_ID, { choice_reason: command.reason });
    case 'SetFeasibility':
      return change(records, command.strategy, { feasibility: command.feasibility });
    case 'SetImpact':
      return change(records, command.strategy, { impact: command.impact });
    case 'SetCost':
      return change(records, command.strategy, { cost: command.cost });
    case 'PlaceStrategy':
      return change(records, command.strategy, {
        impact: command.impact ?? null,
        feasibility: command.feasibility ?? null,
      });
    case 'RenameCause':
      if (command.label.trim() === '') throw refusal('empty_text', 'This needs a name.', 'Type a few words.');
      nameIsFree(records, command.label, command.id);
      return change(records, command.id, { label: command.label });
    case 'MarkRootCause':
      return change(records, command.id, { root: command.root, root_reason: command.reason ?? '' });
    case 'CloseBallot':
      return change(records, command.id, { closed: true });
    case 'FinishPlan':
      return change(records, SETTINGS_ID, { plan_finished: true });
    case 'Reflect':
      return upsert(records, 'reflection', ({ prompt }) => prompt === command.prompt, fields);
    case 'MarkNextStep':
      return upsert(records, 'next_step', ({ step }) => step === command.step, {
        done: false,
        text: '',
        ...fields,
      });
    case 'CastVote':
      return cast(records, command);
    case 'Rate':
      return upsert(
        records,
        'rating',
        (one) => one.rubric === command.rubric && one.criterion === command.criterion,
        { strategy: null, reason: '', ...fields },
      );
    case 'ActOnCause': {
      const acting = tie(records, command);
      return acting
        ? change(records, acting.id, fields)
        : [made(records, 'acts_on', undefined, { reason: '', ...defined(fields) })];
    }
    case 'StopActing': {
      const acting = tie(records, command);
      return acting ? removal(records, acting.id) : [];
    }
    default:
      return change(records, String(fields['id']), fields);
  }
}

const tie = (records: Records, { strategy, cause }: { strategy: Id; cause: Id }) =>
  list(records, 'acts_on').find((one) => one.strategy === strategy && one.cause === cause);

export const list = <K extends Kind>(records: Records, kind: K): RecordOf<K>[] =>
  [...records.values()].filter((one): one is RecordOf<K> => one.kind === kind);

export function made(records: Records, kind: Kind, id: unknown, fields: Fields): Change {
  const order = Math.max(0, ...[...records.values()].map((one) => one.made_order)) + 1;
  const record = {
    kind,
    id: id ?? crypto.randomUUID(),
    made_order: order,
    ...fields,
  } as unknown as AnyRecord;
  return { kind, before: null, after: record };
}

export function make(records: Records, type: string, given: Fields): Change[] {
  const [kind, rest] = MADE[type] as [Kind, Fields];
  const { id, ...fields } = given;
  for (const name of ['label', 'title', 'name']) {
    if (fields[name] === '') throw refusal('empty_text', 'This needs a name.', 'Type a few words.');
  }
  if (kind === 'cause') nameIsFree(records, fields['label'], null);
  return [made(records, kind, id, { ...rest, ...defined(shaped(records, kind, fields)) })];
}

/** As in the `model` crate, so that fields can be seen refusing. */
function nameIsFree(records: Records, label: unknown, own: Id | null): void {
  const name = String(label).toLowerCase();
  const twin = list(records, 'cause').find((one) => one.id !== own && one.label.toLowerCase() === name);
  if (twin === undefined) return;
  throw refusal('cause_exists', `“${twin.label}” is on the map already.`, 'Give it another name.');
}

/** Where a command names its fields otherwise than the record does. */
function shaped(records: Records, kind: Kind, fields: Fields): Fields {
  if (kind === 'link') {
    const { from, to, ...rest } = fields;
    const isGap = records.get(String(to))?.kind === 'gap';
    return { ...rest, from_cause: from, to_cause: isGap ? null : to, to_gap: isGap ? to : null };
  }
  if (kind === 'evidence') {
    const { about, kind: source_kind, ...rest } = fields;
    return { ...rest, source_kind, [`about_${records.get(String(about))?.kind ?? 'cause'}`]: about };
  }
  if (kind === 'note') {
    const { kind: note_kind, ...rest } = fields;
    return { ...rest, note_kind, at: new Date().toISOString() };
  }
  if (kind === 'agenda_block') {
    const last = Math.max(0, ...list(records, 'agenda_block').map((block) => block.position));
    return { position: last + 1, ...defined(fields) };
  }
  return fields;
}

function typeExperiences(records: Records, { unit, unit_name, figures }: TypeExperiences): Change[] {
  return figures.flatMap(({ experiences, comparison, ...of }) => {
    const key: Fields = { ...of, comparison: comparison ?? 'all_others', unit, method: 'experiences' };
    const there = list(records, 'gap').find((gap) =>
      Object.entries(key).every(([field, value]) => (gap as Fields)[field] === value),
    );
    if (there) return change(records, there.id, { experiences });
    return make(records, 'AddGap', { ...key, unit_name, statement: '', experiences });
  });
}

const defined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export function change(records: Records, id: Id, fields: Fields): Change[] {
  const before = records.get(id);
  if (before === undefined) throw refusal('not_found', 'It is no longer there.', 'Choose another one.');
  const named = { ...fields };
  if (before.kind === 'note' && 'kind' in named) {
    named['note_kind'] = named['kind'];
    delete named['kind'];
  }
  if (before.kind === 'evidence' && 'kind' in named) {
    named['source_kind'] = named['kind'];
    delete named['kind'];
  }
  return [{ kind: before.kind, before, after: { ...before, ...defined(named) } as AnyRecord }];
}

function upsert<K extends Kind>(
  records: Records,
  kind: K,
  same: (one: RecordOf<K>) => boolean,
  fields: Fields,
): Change[] {
  const found = list(records, kind).find(same);
  return found ? change(records, found.id, fields) : [made(records, kind, undefined, fields)];
}

/** No dots are no vote. */
function cast(records: Records, { ballot, voter, choice, dots }: CastVote): Change[] {
  const same = (one: RecordOf<'vote'>) =>
    one.ballot === ballot && one.voter === voter && one.choice === choice;
  const found = list(records, 'vote').find(same);
  if (dots === 0) return found === undefined ? [] : removal(records, found.id);
  return upsert(records, 'vote', same, { ballot, voter, choice, dots });
}

function plan(records: Records, strategy: Id, fields: Fields): Change[] {
  const found = list(records, 'plan').find((one) => one.id === strategy);
  if (found) return [{ kind: 'plan', before: found, after: { ...found, ...fields } as AnyRecord }];
  const empty = Object.fromEntries(PLAN_FIELDS.map((field) => [field, '']));
  return [made(records, 'plan', strategy, { ...empty, ...fields })];
}

/** A record and everything that has no meaning without it. */
export function removal(records: Records, id: Id): Change[] {
  const gone = [...records.values()].filter((one) => one.id === id || belongs(one, id));
  return gone.reverse().map((before) => ({ kind: before.kind, before, after: null }));
}

function belongs(one: AnyRecord, id: Id): boolean {
  if (one.kind === 'link') return [one.from_cause, one.to_cause, one.to_gap].includes(id);
  if (one.kind === 'evidence') return [one.about_cause, one.about_link, one.about_gap].includes(id);
  if (one.kind === 'vote') return one.ballot === id || one.choice === id;
  if (one.kind === 'acts_on') return one.strategy === id || one.cause === id;
  return 'strategy' in one && one.strategy === id;
}
