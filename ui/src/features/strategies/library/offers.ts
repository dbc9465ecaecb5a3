// Which strategies of the library are offered, and why: those that act on the families of the team's root causes first,
// then those of its other causes.
import type { Cause, StrategyEntry } from '$bridge/types';

export interface Offer {
  entry: StrategyEntry;
  /** The root causes of the team whose family it acts on. */
  roots: Cause[];
  /** Its other causes of such a family. */
  others: Cause[];
}

/** What fits best stands first. */
export function offers(entries: readonly StrategyEntry[], causes: readonly Cause[]): Offer[] {
  const all = entries.map((entry): Offer => {
    const met = causes.filter((cause) => cause.family !== null && entry.families.includes(cause.family));
    return { entry, roots: met.filter((one) => one.root), others: met.filter((one) => !one.root) };
  });
  return all.sort((a, b) => b.roots.length - a.roots.length || b.others.length - a.others.length);
}

/** Those that fit the root causes; where none does, or none is marked, those that fit any cause. */
export function fittingOnly<O extends Offer>(all: readonly O[]): O[] {
  const rooted = all.filter(({ roots }) => roots.length > 0);
  return rooted.length > 0 ? rooted : all.filter(({ others }) => others.length > 0);
}
