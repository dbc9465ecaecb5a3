// Which pages the plan has on the wall: of each chosen strategy its theory of action, its dates and its thread. Pure.
import type { Id, TraceView } from '$bridge/types';

export interface WallPage {
  what: 'theory' | 'dates' | 'thread';
  strategy: Id;
  /** The first of the dates on this page. */
  from: number;
}

export const DATES_A_PAGE = 6;

/** `dates`: how many a strategy has. */
export const wallPages = (strategies: readonly { id: Id; dates: number }[]): WallPage[] =>
  strategies.flatMap(({ id: strategy, dates }) => {
    const pages: WallPage[] = [{ what: 'theory', strategy, from: 0 }];
    for (let from = 0; from < dates; from += DATES_A_PAGE) pages.push({ what: 'dates', strategy, from });
    return [...pages, { what: 'thread', strategy, from: 0 }];
  });

export interface ThreadOf {
  gaps: string[];
  causes: string[];
  indicators: string[];
}

/** The thread as far as it runs over one strategy, each thing once. */
export function threadOf({ rows }: Pick<TraceView, 'rows'>, strategy: Id): ThreadOf {
  const own = rows.filter((row) => row.strategy === strategy);
  const once = (names: string[]): string[] => [...new Set(names)];
  return {
    gaps: once(own.map((row) => row.gap_name)),
    causes: once(own.map((row) => row.cause_name)),
    indicators: own[0]?.indicators ?? [],
  };
}
