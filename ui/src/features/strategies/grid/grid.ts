// Places on the grid of impact and feasibility, and moves on it. Both go from 1 to 5.
import type { Strategy } from '$bridge/types';
import { t } from '$shared/words';

export interface GridPlace {
  impact: number;
  feasibility: number;
}

type Marks = Pick<Strategy, 'impact' | 'feasibility'>;

export const MARKS = [1, 2, 3, 4, 5] as const;

export const placeOf = ({ impact, feasibility }: Marks): GridPlace | null =>
  impact === null || feasibility === null ? null : { impact, feasibility };

const kept = (mark: number): number => Math.min(5, Math.max(1, mark));

const STEPS: { [key: string]: GridPlace } = {
  ArrowUp: { impact: 1, feasibility: 0 },
  ArrowDown: { impact: -1, feasibility: 0 },
  ArrowRight: { impact: 0, feasibility: 1 },
  ArrowLeft: { impact: 0, feasibility: -1 },
};

/** Where an arrow key leads; from nowhere into the middle. Null for other keys, and at the edge. */
export function movedBy(key: string, from: Marks): GridPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const here = placeOf(from);
  if (here === null) return { impact: from.impact ?? 3, feasibility: from.feasibility ?? 3 };
  const to = {
    impact: kept(here.impact + step.impact),
    feasibility: kept(here.feasibility + step.feasibility),
  };
  return isSame(to, here) ? null : to;
}

/** Off the grid, from wherever the dot is. */
export const takesOff = (key: string): boolean => key === 'Delete' || key === 'Backspace';

export const isSame = (one: GridPlace | null, other: GridPlace | null): boolean =>
  one?.impact === other?.impact && one?.feasibility === other?.feasibility;

/** Whether a strategy stands in a square. */
export const standsIn =
  (square: GridPlace) =>
  (one: Marks): boolean =>
    isSame(placeOf(one), square);

export const placeWords = (place: GridPlace | null): string =>
  place === null ? t('strategies-grid-unplaced') : t('strategies-grid-place', { ...place });

/** A square as it is written on the page, and read back from where a dot was let go; null is off the grid. */
export const squareOf = (place: GridPlace | null): string =>
  place === null ? 'off' : `${place.impact},${place.feasibility}`;

export function squareRead(text: string): GridPlace | null {
  const [impact, feasibility] = text.split(',').map(Number);
  return impact === undefined || feasibility === undefined ? null : { impact, feasibility };
}

/** Much impact and rather easy: where one looks first. */
export const isPromising = ({ impact, feasibility }: GridPlace): boolean => impact >= 4 && feasibility >= 4;

/** What a dot looks like: a square is chosen, a diamond is parked, all others are round. */
export const shapeOf = ({
  chosen,
  parked,
}: Pick<Strategy, 'chosen' | 'parked'>): 'chosen' | 'parked' | 'open' =>
  parked ? 'parked' : chosen ? 'chosen' : 'open';

/** The grid as a list: most impact first, then what is easier; what has no place stands last. */
export const inOrder = <S extends Marks>(strategies: readonly S[]): S[] => {
  const weight = (one: S): number => {
    const place = placeOf(one);
    return place === null ? 0 : 10 * place.impact + place.feasibility;
  };
  return [...strategies].sort((a, b) => weight(b) - weight(a));
};
