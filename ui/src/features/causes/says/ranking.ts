// Figures over all focus gaps by their weights, for showing; the figures themselves come from the analysis.
import type { CauseAnalysis, CauseNode, Gap, Id } from '$bridge/types';

export interface Ranked {
  id: Id;
  label: string;
  rank: number;
  /** Share of the drops over all focus gaps that start here, 0 to 1. */
  starts: number;
  /** Share that passes through. */
  passes: number;
}

type ByGap = { [gap: Id]: number | null };

/** Σ weight·value / Σ weight over the gaps that have a value. */
export function overGaps(values: ByGap, gaps: readonly Gap[]): number {
  let [sum, weights] = [0, 0];
  for (const gap of gaps) {
    const value = values[gap.id];
    if (value === undefined || value === null) continue;
    sum += gap.weight * value;
    weights += gap.weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

export function rankingOf(analysis: CauseAnalysis, gaps: readonly Gap[]): Ranked[] {
  const ranked = analysis.nodes.flatMap((node) => {
    if (node.kind !== 'cause' || node.rank === null) return [];
    const { id, label, rank } = node;
    return [{ id, label, rank, starts: overGaps(node.headwater, gaps), passes: overGaps(node.flow, gaps) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank);
}

export const untracedOver = (analysis: CauseAnalysis, gaps: readonly Gap[]): number =>
  overGaps(analysis.untraced, gaps);

/** Causes from which no way leads to a focus gap, set-aside ones left out. */
export const unlinked = (analysis: CauseAnalysis, aside: ReadonlySet<Id>): CauseNode[] =>
  analysis.nodes.filter((node) => node.kind === 'cause' && !node.reaches_gap && !aside.has(node.id));

/** Drops out of a hundred, as people say it. */
export const drops = (share: number): number => Math.round(share * 100);
