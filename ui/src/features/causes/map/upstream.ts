// What leads where on the map, and what folds into a cause: pure walks against the links.
import type { Id } from '$bridge/types';

export interface Ends {
  from: Id;
  to: Id;
}

/** Everything from which a path of links leads to one of these, themselves included; no path goes through `without`. */
export function leadingTo(targets: readonly Id[], links: readonly Ends[], without?: Id): Set<Id> {
  const into = new Map<Id, Id[]>();
  for (const { from, to } of links) into.set(to, [...(into.get(to) ?? []), from]);
  const found = new Set(targets);
  const open = [...targets];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const from of into.get(here) ?? []) {
      if (from === without || found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}

/** What lies upstream of a cause and reaches no gap but through it. */
export function foldedInto(cause: Id, links: readonly Ends[], gaps: readonly Id[]): Id[] {
  const reaches = leadingTo(gaps, links, cause);
  return [...leadingTo([cause], links)].filter((id) => id !== cause && !reaches.has(id));
}
