// Made-up coverage and readiness in the shape of the real answers; nothing is solved on the map.
import type { Coverage, Id, Readiness } from '../types';
import { list, type Records } from './edit';

export function coverage(records: Records): Coverage {
  const gaps = list(records, 'gap').filter((gap) => gap.focus);
  const strategies = list(records, 'strategy').filter((one) => !one.parked);
  const chosen = strategies.filter((one) => one.chosen).map((one) => one.id);
  const adds = (strategy: Id, nth: number): number =>
    list(records, 'acts_on')
      .filter((one) => one.strategy === strategy)
      .reduce((sum, one) => sum + one.effect * (nth === 0 ? 0.18 : 0.12), 0);
  const of = (set: Id[]) => ({
    strategies: set,
    coverage: Object.fromEntries(
      gaps.map((gap, nth) => [
        gap.id,
        Math.min(
          0.9,
          set.reduce((sum, one) => sum + adds(one, nth), 0),
        ),
      ]),
    ),
    feasibility: feasibility(set),
  });
  function feasibility(set: Id[]): number | null {
    const marks = set.map((id) => strategies.find((one) => one.id === id)?.feasibility ?? null);
    if (marks.length === 0 || marks.includes(null)) return null;
    return marks.reduce((sum: number, mark) => sum + (mark ?? 0), 0) / marks.length;
  }
  const ids = strategies.map((one) => one.id);
  const others = [ids.slice(1, 3), ids.slice(0, 4)].filter((set) => set.length > 1);
  return {
    gaps: gaps.map((gap, nth) => ({
      gap: gap.id,
      label: `${gap.group} × ${gap.measure}`,
      coverage: of(chosen).coverage[gap.id] ?? null,
      untraced: 0.17,
      parts: chosen.map((strategy) => ({ strategy, adds: adds(strategy, nth) })),
    })),
    sets: [
      ...(chosen.length > 0 ? [{ ...of(chosen), on_front: true, yours: true }] : []),
      ...others.map((set) => ({ ...of(set), on_front: true, yours: false })),
    ],
    warnings: [],
    picture: null,
    compared: others.length,
    left_out: 0,
  };
}

/** What stands between the plan and its end. */
export function finish(records: Records): Readiness['finish'] {
  const chosen = list(records, 'strategy').filter((one) => one.chosen);
  const items: Readiness['finish'] = chosen.flatMap((one) => {
    const plan = list(records, 'plan').find((plan) => plan.id === one.id);
    const record = { kind: 'strategy' as const, id: one.id };
    const item = (code: string, text: string) => ({ code, text, about: one.id, record, refuses: false });
    return [
      ...(plan?.owner ? [] : [item('owner_missing', `“${one.title}” has no owner.`)]),
      ...(plan?.theory_of_action
        ? []
        : [item('theory_of_action_missing', `“${one.title}” has no theory of action.`)]),
      ...(list(records, 'indicator').some((two) => two.strategy === one.id)
        ? []
        : [item('indicator_missing', `“${one.title}” has no indicator with baseline and target.`)]),
    ];
  });
  if (chosen.length < 2 || chosen.length > 4)
    items.unshift({
      code: 'needs_two_to_four_strategies',
      text: `${chosen.length} strategies are chosen; a plan is finished with two to four.`,
      about: null,
      record: { kind: 'settings', id: '00000000-0000-0000-0000-000000000000' },
      refuses: true,
    });
  return items;
}
