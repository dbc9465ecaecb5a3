// Commands that change several records at once, in the simplest form that keeps screens honest.
// The rules proper live in the `model` crate.
import type { AnyRecord, Change, Command, Id } from '../types';
import { change, list, make, refusal, removal, type Fields, type Records } from './edit';
import { importMap } from './map-file';

/** The changes of such a command; null for all others. */
export function severalOf(records: Records, command: Command): Change[] | null {
  switch (command.type) {
    case 'AddCause':
      return command.feeds === undefined || command.feeds === null ? null : addLinked(records, command);
    case 'AddCauses':
      return addAll(records, command.labels);
    case 'ImportMap':
      return importMap(records, command);
    case 'MergeCauses':
      return merge(records, command.keep, command.merge);
    case 'FreePlaces':
      return list(records, 'cause')
        .filter((cause) => cause.x !== null && (command.causes?.includes(cause.id) ?? true))
        .flatMap((cause) => change(records, cause.id, { x: null, y: null }));
    case 'ChooseSet':
      return list(records, 'strategy').flatMap(({ id, parked }) => {
        const chosen = command.strategies.includes(id);
        return change(records, id, { chosen, parked: parked && !chosen });
      });
    case 'AddCategory': {
      const named = list(records, 'category').find(
        (one) => one.family !== null && one.family === command.family,
      );
      return named === undefined ? null : change(records, named.id, { name: command.name });
    }
    case 'RemoveCategory':
      return [...withoutCategory(records, command.id), ...removal(records, command.id)];
    case 'CheckLink':
      return check(records, command.id, command.checked, command.question ?? null);
    case 'OpenBallot': {
      const last = list(records, 'ballot').find((ballot) => ballot.id === command.after);
      if (last === undefined) return null;
      const { question, about, dots, rule, hidden } = command;
      return make(records, 'OpenBallot', { question, about, dots, rule, hidden, round: last.round + 1 });
    }
    default:
      return null;
  }
}

/** The causes of a category of the team's own lose it when it goes. */
const withoutCategory = (records: Records, id: Id): Change[] =>
  list(records, 'cause')
    .filter((cause) => cause.family === id)
    .flatMap((cause) => change(records, cause.id, { family: null }));

type AddCause = Extract<Command, { type: 'AddCause' }>;

function addLinked(records: Records, { id, label, family, feeds }: AddCause): Change[] {
  if (!records.has(feeds ?? '')) throw refusal('not_found', 'It is no longer there.', 'Choose another one.');
  const added = make(records, 'AddCause', { id, label, family });
  const cause = added[0]?.after?.id;
  const known = new Map(records);
  for (const { after } of added) if (after !== null) known.set(after.id, after);
  const link: Fields = { from: cause, to: feeds, sign: 'same', strength: 2 };
  return [...added, ...make(known, 'LinkCauses', link)];
}

/** As in the `model` crate, so that the screen can be seen refusing. */
const MAP_LIMIT = 2_000;

function addAll(records: Records, labels: readonly string[]): Change[] {
  if (list(records, 'cause').length + labels.length > MAP_LIMIT) {
    const message = `The map holds at most ${MAP_LIMIT} causes; ${labels.length} more do not fit. Nothing was added.`;
    throw refusal('map_full', message, 'Add fewer at a time, or merge what says the same.');
  }
  const known = new Map<Id, AnyRecord>(records);
  const taken = new Set(list(records, 'cause').map((cause) => cause.label.toLowerCase()));
  return labels.flatMap((label) => {
    if (taken.has(label.toLowerCase())) return [];
    taken.add(label.toLowerCase());
    const added = make(known, 'AddCause', { label });
    for (const { after } of added) if (after !== null) known.set(after.id, after);
    return added;
  });
}

/** Links go over, but none twice and none from the cause to itself. */
function merge(records: Records, keep: Id, going: readonly Id[]): Change[] {
  const end = <T extends Id | null>(id: T): T => (id !== null && going.includes(id) ? (keep as T) : id);
  const ends = new Set<string>();
  const links = list(records, 'link').flatMap((link) => {
    const moved = { ...link, from_cause: end(link.from_cause), to_cause: end(link.to_cause) };
    const key = `${moved.from_cause} ${moved.to_cause ?? moved.to_gap}`;
    const doubled = moved.from_cause === moved.to_cause || ends.has(key);
    ends.add(key);
    if (doubled) return removal(records, link.id);
    return change(records, link.id, { from_cause: moved.from_cause, to_cause: moved.to_cause });
  });
  const evidence = list(records, 'evidence')
    .filter((one) => one.about_cause !== null && going.includes(one.about_cause))
    .flatMap((one) => change(records, one.id, { about_cause: keep }));
  const votes = list(records, 'vote')
    .filter((vote) => going.includes(vote.choice))
    .flatMap((vote) => change(records, vote.id, { choice: keep }));
  const gone = going.flatMap((id): Change[] => {
    const before = records.get(id);
    return before === undefined ? [] : [{ kind: 'cause', before, after: null }];
  });
  return [...links, ...evidence, ...votes, ...gone];
}

function check(records: Records, id: Id, checked: string, question: string | null): Change[] {
  const changed = change(records, id, { checked });
  if (question === null) return changed;
  const asked = make(records, 'AddEvidence', {
    about: id,
    stance: 'question',
    text: question,
    kind: 'stakeholder',
  });
  return [...changed, ...asked];
}
