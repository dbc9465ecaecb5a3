// Where the map and the team's votes say different things, each difference named by itself. Nothing is averaged: which of
// the two is right is for the team to talk about.
import type { Id } from '$bridge/types';
import type { Place } from '$workbook/ballots';
import type { Start, Starts } from './starts';

interface About {
  id: Id;
  label: string;
}

export type Difference =
  /** Both have it, in places that lie apart even if a link is off by one. */
  | (About & { kind: 'apart'; map: Place; votes: Place })
  /** High on the map, without a dot. */
  | (About & { kind: 'no-dots'; map: Place })
  /** Voted for, but no link leads from it to these gaps. */
  | (About & { kind: 'unlinked'; dots: number })
  | (About & { kind: 'aside'; dots: number });

/** Only what stands among the first of either is worth a sentence. */
const FIRST = 5;
/** How far ranks are taken to move where that is not known, that is for one gap. */
const ABOUT = 1;

/** The most telling first; empty where there was no vote. */
export function differencesOf({ ranked, unlinked, aside }: Starts): Difference[] {
  if (![...ranked, ...unlinked, ...aside].some(({ place }) => place !== null)) return [];
  const last = 1 + ranked.filter(({ place }) => place !== null).length;
  const apart = ranked.flatMap((row) => {
    const map = placeOf(row, ranked);
    // Where few were voted for, only what the map puts among so many is missed in the votes.
    if (row.place === null)
      return map.place < Math.min(last, FIRST + 1) ? [{ by: last - map.place, row, map }] : [];
    if (Math.min(map.place, row.place.place) > FIRST || !liesApart(row, map, row.place)) return [];
    return [{ by: Math.abs(map.place - row.place.place), row, map }];
  });
  return [
    ...apart.sort((a, b) => b.by - a.by).map(({ row, map }) => named(row, map)),
    ...byDots(unlinked).map(({ id, label, dots }) => ({
      kind: 'unlinked' as const,
      id,
      label,
      dots: dots ?? 0,
    })),
    ...byDots(aside).map(({ id, label, dots }) => ({ kind: 'aside' as const, id, label, dots: dots ?? 0 })),
  ];
}

function named({ id, label, place }: Start, map: Place): Difference {
  return place === null
    ? { kind: 'no-dots', id, label, map }
    : { kind: 'apart', id, label, map, votes: place };
}

const byDots = (rows: readonly Start[]): Start[] => rows.toSorted((a, b) => (b.dots ?? 0) - (a.dots ?? 0));

const placeOf = (row: Start, ranked: readonly Start[]): Place => ({
  place: row.rank ?? 0,
  among: ranked.filter(({ rank }) => rank === row.rank).length,
});

/** Level places count as all of those that they take up; what the ranks may move is given to the map. */
function liesApart({ range }: Start, map: Place, votes: Place): boolean {
  const to = (one: Place): number => one.place + one.among - 1;
  const [best, worst] = range ?? [map.place - ABOUT, map.place + ABOUT];
  return to(votes) < Math.min(best, map.place) || votes.place > Math.max(worst, to(map));
}

/** What both put first, where they do. */
export function bothFirst({ ranked }: Starts): Start | null {
  return ranked.find(({ rank, place }) => rank === 1 && place?.place === 1) ?? null;
}
