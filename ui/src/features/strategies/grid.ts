// Places on the grid of impact and feasibility, and moves on it. Both go from 1 to 5.
import type { Strategy } from '$bridge/types';

export interface GridPlace {
  impact: number;
  feasibility: number;
}

export const MARKS = [1, 2, 3, 4, 5] as const;

export const placeOf = ({
  impact,
  feasibility,
}: Pick<Strategy, 'impact' | 'feasibility'>): GridPlace | null =>
  impact === null || feasibility === null ? null : { impact, feasibility };

const kept = (mark: number): number => Math.min(5, Math.max(1, mark));

const STEPS: { [key: string]: GridPlace } = {
  ArrowUp: { impact: 1, feasibility: 0 },
  ArrowDown: { impact: -1, feasibility: 0 },
  ArrowRight: { impact: 0, feasibility: 1 },
  ArrowLeft: { impact: 0, feasibility: -1 },
};

/** Where an arrow key leads; from nowhere into the middle. Null for other keys, and at the edge. */
export function movedBy(key: string, from: Pick<Strategy, 'impact' | 'feasibility'>): GridPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const here = placeOf(from);
  if (here === null) return { impact: from.impact ?? 3, feasibility: from.feasibility ?? 3 };
  const to = {
    impact: kept(here.impact + step.impact),
    feasibility: kept(here.feasibility + step.feasibility),
  };
  return to.impact === here.impact && to.feasibility === here.feasibility ? null : to;
}

/** Much impact and rather easy: where one looks first. */
export const isPromising = ({ impact, feasibility }: GridPlace): boolean => impact >= 4 && feasibility >= 4;
