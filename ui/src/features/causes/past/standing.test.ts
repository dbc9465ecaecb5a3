// The map of an earlier moment is the present with what came after taken back.
import { describe, expect, it } from 'vitest';
import type { Cause, Change, Gap, Link, MapStep } from '$bridge/types';
import { present, type Standing } from '../still/standing';
import { aboutOf, everStood, standingAfter, stepOn } from './standing';

const cause = (id: string, label = id) => ({ kind: 'cause', id, label, state: 'possible' }) as Cause;
const link = (id: string, from_cause: string, to_cause: string) =>
  ({ kind: 'link', id, from_cause, to_cause, to_gap: null }) as Link;
const step = (label: string, ...changes: Change[]): MapStep => ({
  label,
  at: '2026-01-01T10:00:00Z',
  changes,
});
const comes = (after: Cause | Link | Gap): Change => ({ kind: after.kind, before: null, after });
const goes = (before: Cause | Link | Gap): Change => ({ kind: before.kind, before, after: null });
const nothing = (): Standing => present([], [], []);

const A = cause('a');
const B = cause('b');
const AB = link('ab', 'a', 'b');
const steps = [
  step('Add a', comes(A)),
  step('Add b', comes(B), comes(AB)),
  step('Rename a', { kind: 'cause', before: A, after: cause('a', 'A!') }),
  step('Remove b', goes(AB), goes(B)),
];
const now = present([cause('a', 'A!')], [], []);

describe('the map of an earlier moment', () => {
  it('is the present after the last step and empty before the first', () => {
    expect(standingAfter(4, steps, now)).toEqual(now);
    expect(standingAfter(0, steps, now)).toEqual(nothing());
  });

  it('has what was removed later, and names as they were', () => {
    const then = standingAfter(2, steps, now);
    expect([...then.causes.values()].map(({ label }) => label).sort()).toEqual(['a', 'b']);
    expect([...then.links.keys()]).toEqual(['ab']);
  });

  it('leaves the present as it is', () => {
    standingAfter(0, steps, now);
    expect(now.causes.size).toBe(1);
  });

  it('tells what a step is about, while that is there', () => {
    expect(aboutOf(steps[1], standingAfter(2, steps, now))).toEqual({ kind: 'link', id: 'ab' });
    expect(aboutOf(steps[3], now)).toBeNull();
    expect(aboutOf(undefined, now)).toBeNull();
  });

  it('knows everything that ever stood there, each in its last form', () => {
    const ever = everStood(steps, now);
    expect([...ever.causes.values()].map(({ label }) => label).sort()).toEqual(['A!', 'b']);
    expect([...ever.links.keys()]).toEqual(['ab']);
  });
});

/** A repeatable row of numbers below `below`. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state % below;
  };
}

/** Steps that add, rename and remove causes with their links, and the map after each of them. */
function madeUp(seed: number): { steps: MapStep[]; after: Standing[] } {
  const next = chance(seed);
  const made: MapStep[] = [];
  const after = [nothing()];
  for (let nth = 0; nth < 40; nth++) {
    const standing = after.at(-1) ?? nothing();
    const changes = anyChange(standing, nth, next);
    made.push(step(`step ${nth}`, ...changes));
    after.push(stepOn(standing, made.at(-1) ?? step('')));
  }
  return { steps: made, after };
}

function anyChange({ causes, links }: Standing, nth: number, next: (below: number) => number): Change[] {
  const some = [...causes.values()];
  const one = some[next(Math.max(1, some.length))];
  const other = some[next(Math.max(1, some.length))];
  switch (one === undefined ? 0 : next(4)) {
    case 1:
      return [{ kind: 'cause', before: one ?? null, after: cause(one?.id ?? '', `named ${nth}`) }];
    case 2: {
      const along = [...links.values()].filter((l) => l.from_cause === one?.id || l.to_cause === one?.id);
      return [...along.map(goes), goes(one ?? A)];
    }
    case 3:
      return one === other ? [] : [comes(link(`l${nth}`, one?.id ?? '', other?.id ?? ''))];
    default:
      return [comes(cause(`c${nth}`))];
  }
}

describe('whatever was done', () => {
  const histories = Array.from({ length: 100 }, (_, seed) => madeUp(seed));

  it('every step shows the map that stood then, and the way back leads to the present', () => {
    for (const { steps: made, after } of histories) {
      const last = after.at(-1) ?? nothing();
      after.forEach((then, at) => expect(standingAfter(at, made, last)).toEqual(then));
      expect(made.reduce(stepOn, standingAfter(0, made, last))).toEqual(last);
    }
  });

  it('all that a step shows is among what ever stood', () => {
    for (const { steps: made, after } of histories) {
      const ever = everStood(made, after.at(-1) ?? nothing());
      for (const then of after) {
        expect([...then.causes.keys()].every((id) => ever.causes.has(id))).toBe(true);
        expect([...then.links.keys()].every((id) => ever.links.has(id))).toBe(true);
      }
    }
  });
});
