// Commands about plans and own library entries whose change is more than the fields that they name, in the simplest
// form that keeps screens honest. The rules proper live in the `model` crate.
import type { Change, Command, Id, OwnEntry, RecordOf } from '../types';
import { change, list, make, made, type Records } from './edit';

/** The changes of such a command; null for all others. */
export function planned(records: Records, command: Command): Change[] | null {
  switch (command.type) {
    case 'ProposeCheckIns':
      return propose(records, command.strategy);
    case 'ReadIndicator':
      return read(records, command);
    case 'MoveMilestone':
      return move(records, command.id, command.earlier);
    case 'AddEntry':
      return [made(records, 'own_entry', command.id, { ...BLANK, ...command.entry })];
    case 'AddEntries':
      return command.entries.map((entry) => made(records, 'own_entry', undefined, { ...BLANK, ...entry }));
    case 'EditEntry':
      return change(records, command.id, { ...BLANK, ...command.entry });
    default:
      return null;
  }
}

const BLANK: Omit<OwnEntry, 'kind' | 'id' | 'made_order' | 'title'> = {
  entry_kind: 'strategy',
  about: '',
  families: [],
  steps: '',
  risks: '',
  watch: '',
  source: '',
  year: null,
  tier: null,
};

function propose(records: Records, strategy: Id): Change[] {
  const year = new Date().getFullYear() + 1;
  const there = list(records, 'check_in').filter((one) => one.strategy === strategy);
  return [`${year}-02-01`, `${year}-05-15`, `${year}-10-15`]
    .filter((on) => there.every((one) => one.on !== on))
    .flatMap((on) => make(records, 'AddCheckIn', { strategy, on, status: 'planned' }));
}

type ReadIndicator = Extract<Command, { type: 'ReadIndicator' }>;

function read(records: Records, { check_in, indicator, value }: ReadIndicator): Change[] {
  const before = records.get(check_in) as RecordOf<'check_in'> | undefined;
  const others = before?.readings.filter((one) => one.indicator !== indicator) ?? [];
  const readings = value === null || value === undefined ? others : [...others, { indicator, value }];
  return change(records, check_in, { readings });
}

function move(records: Records, id: Id, earlier: boolean): Change[] {
  const one = records.get(id) as RecordOf<'milestone'>;
  const day = list(records, 'milestone')
    .filter(({ strategy, by }) => strategy === one.strategy && by === one.by)
    .sort((a, b) => a.position - b.position || a.made_order - b.made_order);
  const at = day.findIndex((milestone) => milestone.id === id);
  const to = at + (earlier ? -1 : 1);
  const other = day[to];
  if (other === undefined) return [];
  day[at] = other;
  day[to] = one;
  return day.flatMap((milestone, position) => change(records, milestone.id, { position }));
}
