// In which order the map comes to the room: the gaps first, then cause by cause as they were made. Pure.
import type { Cause, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';

export interface Revealed {
  causes: ReadonlySet<Id>;
  links: ReadonlySet<Id>;
  /** The cause that has just come; null at the beginning. */
  latest: Cause | null;
  /** The links that came with it: its own whose other end is there, in the order in which they were made. */
  came: Link[];
}

/** The map after so many causes; a link is there as soon as both of its ends are. */
export function revealedAfter(count: number, causes: readonly Cause[], links: readonly Link[]): Revealed {
  const order = [...causes].sort(byMaking);
  const there = order.slice(0, Math.max(0, count));
  const ids = new Set(there.map((cause) => cause.id));
  const shown = links.filter((link) => ids.has(link.from_cause) && hasEnd(link, ids)).sort(byMaking);
  const latest = there.at(-1) ?? null;
  const own = (link: Link) => link.from_cause === latest?.id || effectOf(link) === latest?.id;
  return { causes: ids, links: new Set(shown.map((link) => link.id)), latest, came: shown.filter(own) };
}

/** Gaps are there from the beginning. */
const hasEnd = (link: Link, causes: ReadonlySet<Id>): boolean =>
  link.to_gap !== null || causes.has(effectOf(link));

const byMaking = (a: { made_order: number }, b: { made_order: number }): number =>
  a.made_order - b.made_order;

/** What stands on a page of the wall. */
export type WallPage =
  | { what: 'question' }
  | { what: 'map'; count: number }
  | { what: 'whole' }
  | { what: 'starts' }
  | { what: 'loops'; from: number }
  | { what: 'votes' };

/** So many loops stand on one page, and so many are shown at all. */
export const LOOPS_A_PAGE = 3;
export const LOOPS_SHOWN = 12;

/** The pages in their order: one key leads through all of them. */
export function wallPages(causes: number, ranked: number, loops: number, voted = false): WallPage[] {
  const pages: WallPage[] = [{ what: 'question' }];
  if (causes === 0) return pages;
  for (let count = 0; count <= causes; count++) pages.push({ what: 'map', count });
  pages.push({ what: 'whole' });
  if (ranked > 0) pages.push({ what: 'starts' });
  for (let from = 0; from < Math.min(loops, LOOPS_SHOWN); from += LOOPS_A_PAGE) {
    pages.push({ what: 'loops', from });
  }
  if (voted) pages.push({ what: 'votes' });
  return pages;
}
