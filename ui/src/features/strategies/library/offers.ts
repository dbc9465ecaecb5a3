// Which strategies of the library are offered, and why: those that act on the families of the team's causes first.
import type { Cause, StrategyEntry } from '$bridge/types';

export interface Offer {
  entry: StrategyEntry;
  /** The causes of the team that it is offered for, root causes first. */
  because: Cause[];
}

/** `causes` are asked for in order of weight: root causes, then what else leads to a gap. */
export function offers(entries: readonly StrategyEntry[], causes: readonly Cause[]): Offer[] {
  const all = entries.map((entry) => ({
    entry,
    because: causes.filter((cause) => cause.family !== null && entry.families.includes(cause.family)),
  }));
  const roots = (offer: Offer): number => offer.because.filter((cause) => cause.root).length;
  return all.sort((a, b) => roots(b) - roots(a) || b.because.length - a.because.length);
}
