// Which strategies of the library are offered, and why: those that act on the families of the team's causes first.
import type { Cause, StrategyEntry } from '$bridge/types';

export interface Offer {
  entry: StrategyEntry;
  /** The causes of the team that it is offered for, root causes first. */
  because: Cause[];
}

const searched = ({ title, summary, watch, source }: StrategyEntry): string =>
  [title, summary, source, ...watch].join(' ').toLowerCase();

/** `causes` are asked for in order of weight: root causes, then what else leads to a gap. */
export function offers(entries: StrategyEntry[], causes: Cause[], query: string): Offer[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => words.every((word) => searched(entry).includes(word)));
  const all = found.map((entry) => ({
    entry,
    because: causes.filter((cause) => cause.family !== null && entry.families.includes(cause.family)),
  }));
  const roots = (offer: Offer): number => offer.because.filter((cause) => cause.root).length;
  return all.sort((a, b) => roots(b) - roots(a) || b.because.length - a.because.length);
}
