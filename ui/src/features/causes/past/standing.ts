// The map at an earlier moment: the present, with what was done since taken back. Pure.
import type { AnyRecord, Change, Id, MapStep } from '$bridge/types';
import type { Standing } from '../still/standing';

/** The map after the first `after` of the steps; all of them give the present. */
export function standingAfter(after: number, steps: readonly MapStep[], now: Standing): Standing {
  const then = copied(now);
  for (const step of steps.slice(Math.max(0, after)).reverse()) {
    for (const change of [...step.changes].reverse()) take(then, change.after, change.before);
  }
  return then;
}

/** One step done again. */
export function stepOn(before: Standing, step: MapStep): Standing {
  const then = copied(before);
  for (const { before: gone, after } of step.changes as Change[]) take(then, gone, after);
  return then;
}

const copied = ({ causes, links, gaps }: Standing): Standing => ({
  causes: new Map(causes),
  links: new Map(links),
  gaps: new Map(gaps),
});

function take(standing: Standing, gone: AnyRecord | null, comes: AnyRecord | null): void {
  if (comes !== null) shelfOf(standing, comes)?.set(comes.id, comes);
  else if (gone !== null) shelfOf(standing, gone)?.delete(gone.id);
}

function shelfOf(standing: Standing, record: AnyRecord): Map<Id, AnyRecord> | null {
  const shelves: { [kind: string]: Map<Id, never> } = {
    cause: standing.causes as Map<Id, never>,
    link: standing.links as Map<Id, never>,
    gap: standing.gaps as Map<Id, never>,
  };
  return (shelves[record.kind] as Map<Id, AnyRecord> | undefined) ?? null;
}

/** Everything that ever stood on the map, in its last form: what is there now, and what was removed. */
export function everStood(steps: readonly MapStep[], now: Standing): Standing {
  const all = copied(now);
  for (const step of [...steps].reverse()) {
    for (const { before } of step.changes as Change[]) {
      if (before !== null && !shelfOf(all, before)?.has(before.id)) take(all, null, before);
    }
  }
  return all;
}

/** The cause or link that a step is about: the last that it made or changed and that is still there after it. */
export function aboutOf(
  step: MapStep | undefined,
  after: Standing,
): { kind: 'node' | 'link'; id: Id } | null {
  for (const change of [...(step?.changes ?? [])].reverse() as Change[]) {
    const id = change.after?.id;
    if (id === undefined) continue;
    if (change.kind === 'link' && after.links.has(id)) return { kind: 'link', id };
    if (change.kind !== 'link' && (after.causes.has(id) || after.gaps.has(id))) return { kind: 'node', id };
  }
  return null;
}
