// The table "where it starts, what passes through, what the team says": its rows, for one focus gap or over all. The
// figures of the map come from the analysis and the dots from a ballot; they stand side by side and are never combined.
import type { CauseAnalysis, CauseNode, Gap, Id } from '$bridge/types';
import { places, type Place, type Tally } from '$workbook/ballots';
import { overGaps, untracedOver } from './ranking';

export interface Start {
  id: Id;
  label: string;
  /** By headwater, then flow; null where no link leads from it to a gap. Equal ones share the better rank. */
  rank: number | null;
  /** Best and worst rank when any one link is off by one; known over all gaps only. */
  range: [number, number] | null;
  /** Share of the drops that start here, 0 to 1. */
  starts: number;
  /** Share that passes through. */
  passes: number;
  /** Dots in the ballot; null where there is none. */
  dots: number | null;
  place: Place | null;
}

export interface Starts {
  ranked: Start[];
  /** Voted for, but with no way to these gaps on the map. */
  unlinked: Start[];
  /** Voted for and set aside since. */
  aside: Start[];
  untraced: number;
}

/** Ranks by headwater, then flow, differ only above this (as in the analysis). */
const SAME = 1e-12;

export interface Asked {
  analysis: CauseAnalysis;
  /** The gaps that count: all focus gaps, or the one that is looked at. */
  gaps: readonly Gap[];
  overAll: boolean;
  tally: Tally | null;
  /** Causes that are set aside, by name; the analysis knows them not. */
  aside: ReadonlyMap<Id, string>;
}

export function startsOf({ analysis, gaps, overAll, tally, aside }: Asked): Starts {
  const placed = tally === null ? new Map<Id, Place>() : places(tally.dots);
  const voted = (id: Id) => ({
    dots: tally === null ? null : (tally.dots.get(id) ?? 0),
    place: placed.get(id) ?? null,
  });
  const causes = analysis.nodes.filter((node) => node.kind === 'cause' && !aside.has(node.id));
  const rows = causes.map((node): Start => ({ ...figures(node, gaps), ...voted(node.id) }));
  const linked = new Set(causes.filter((node) => leadsTo(node, gaps)).map(({ id }) => id));
  const nowhere = { rank: null, range: null, starts: 0, passes: 0 };
  const setAside = [...aside].map(([id, label]): Start => ({ id, label, ...nowhere, ...voted(id) }));
  const ranked = rows.filter(({ id }) => linked.has(id));
  return {
    ranked: overAll ? ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) : rankedAnew(ranked),
    unlinked: rows
      .filter(({ id, place }) => !linked.has(id) && place !== null)
      .map((one) => ({ ...one, ...nowhere })),
    aside: setAside.filter(({ place }) => place !== null),
    untraced: untracedOver(analysis, gaps),
  };
}

function figures(node: CauseNode, gaps: readonly Gap[]): Omit<Start, 'dots' | 'place'> {
  const { id, label, rank, rank_range: range, headwater, flow } = node;
  return { id, label, rank, range, starts: overGaps(headwater, gaps), passes: overGaps(flow, gaps) };
}

/** Drops of one of these gaps come by. */
const leadsTo = (node: CauseNode, gaps: readonly Gap[]): boolean =>
  gaps.some(({ id }) => (node.flow[id] ?? 0) > 0);

/** For one gap the ranks are counted here, by the rule of the analysis; how far they would move is not known. */
function rankedAnew(rows: readonly Start[]): Start[] {
  const ahead = (a: Start, b: Start): boolean =>
    a.starts - b.starts > SAME || (Math.abs(a.starts - b.starts) <= SAME && a.passes - b.passes > SAME);
  const rank = (row: Start): number => 1 + rows.filter((other) => ahead(other, row)).length;
  return rows.map((row) => ({ ...row, rank: rank(row), range: null })).sort((a, b) => a.rank - b.rank);
}
