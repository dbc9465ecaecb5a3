// A made-up file with a map for looking at how one is taken in: something new, something told otherwise, and one of
// each kind of trouble. The rules proper live in `wire` and `model`.
import type { AnyRecord, Change, Command, Id, MapPreview } from '../types';
import { change, list, make, type Fields, type Records } from './edit';

const NEW = { id: '00000000-0000-7000-8000-00000000e001', label: 'Time for mentors to meet' };

/** What the made-up file would bring to the map as it stands. */
export function lookedAtMap(records: Records): MapPreview {
  const [first, second] = list(records, 'cause');
  const changed = first === undefined ? [] : [{ ...first, state: 'confirmed' as const }];
  const causes = [NEW, ...changed.map(({ id, label, state }) => ({ id, label, state }))];
  const links =
    second === undefined
      ? []
      : [{ from: NEW.id, to: second.id, sign: 'opposite' as const, strength: 3, delay: true, reason: null }];
  return {
    file_name: 'map from Kumu.json',
    taking_in: {
      new_causes: [NEW.label],
      changed_causes: changed.map((cause) => cause.label),
      new_links: second === undefined ? [] : [{ from: NEW.label, to: second.label }],
      changed_links: [],
      unchanged: 11,
      problems: [
        {
          code: 'link_to_itself',
          place: 'Connection 4',
          message: '“How late we hire” is linked to itself.',
        },
        {
          code: 'unknown_category',
          place: 'Element 9',
          message: 'There is no category called “Weather”. The cause comes without it.',
        },
        {
          code: 'strength_out_of_range',
          place: 'Connection 12',
          message: '“7” is no strength. Strength is 1, 2, 3 or 4.',
        },
      ],
      more_problems: 0,
      command: { type: 'ImportMap', causes, links },
    },
  };
}

type ImportMap = Extract<Command, { type: 'ImportMap' }>;

/** Causes and links of another map: those that are there are changed, others added. */
export function importMap(records: Records, { causes, links }: ImportMap): Change[] {
  const known = new Map<Id, AnyRecord>(records);
  const keep = (changes: Change[]): Change[] => {
    for (const { after } of changes) if (after !== null) known.set(after.id, after);
    return changes;
  };
  const said = (fields: object): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
  const taken = causes.flatMap((cause) =>
    keep(known.has(cause.id) ? change(known, cause.id, said(cause)) : make(known, 'AddCause', said(cause))),
  );
  const linked = links.flatMap(({ from, to, ...fields }) => {
    const there = list(known, 'link').find(
      (link) => link.from_cause === from && (link.to_cause ?? link.to_gap) === to,
    );
    const made = { from, to, ...said(fields) };
    return keep(
      there === undefined ? make(known, 'LinkCauses', made) : change(known, there.id, said(fields)),
    );
  });
  return [...taken, ...linked];
}
