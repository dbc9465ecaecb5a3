// Which pages the strategies have on the wall, in which order. Pure.

export type WallPage =
  | { what: 'question' }
  | { what: 'grid'; from: number }
  | { what: 'set' }
  | { what: 'sets'; from: number }
  | { what: 'votes' };

/** So many names stand beside the grid, and so many sets below the team's own. */
export const NAMES_A_PAGE = 7;
export const SETS_A_PAGE = 3;
/** More sets than these are read at the laptop. */
export const SETS_SHOWN = 6;

interface There {
  /** Strategies that stand on the grid. */
  placed: number;
  chosen: number;
  /** Focus gaps. */
  gaps: number;
  /** Sets besides the chosen one. */
  others: number;
  voted: boolean;
}

export function wallPages({ placed, chosen, gaps, others, voted }: There): WallPage[] {
  const pages: WallPage[] = [{ what: 'question' }];
  for (let from = 0; from < placed; from += NAMES_A_PAGE) pages.push({ what: 'grid', from });
  if (gaps > 0 && chosen > 0) pages.push({ what: 'set' });
  const sets = gaps > 0 ? Math.min(others, SETS_SHOWN) : 0;
  for (let from = 0; from < sets; from += SETS_A_PAGE) pages.push({ what: 'sets', from });
  if (voted) pages.push({ what: 'votes' });
  return pages;
}
