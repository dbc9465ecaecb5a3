// Which check-ins come next, which are overdue, and which were held; seasons of notes, and readings as they are typed.
import type { CheckIn, Note } from '$bridge/types';
import { daysBetween } from '$shared/moments';

export interface Due {
  /** Planned for a day that is past. */
  overdue: CheckIn[];
  /** Planned for today or later, the next one first. */
  next: CheckIn[];
  /** Held, the latest first. */
  held: CheckIn[];
}

export function dueOf(checkIns: readonly CheckIn[], today: string): Due {
  const sorted = [...checkIns].sort((a, b) => a.on.localeCompare(b.on) || a.made_order - b.made_order);
  const planned = sorted.filter(({ status }) => status === 'planned');
  return {
    overdue: planned.filter(({ on }) => on < today),
    next: planned.filter(({ on }) => on >= today),
    held: sorted.filter(({ status }) => status !== 'planned').reverse(),
  };
}

/** What the screen opens with: the longest overdue, else the next, else the one that was held last. */
export const firstOf = ({ overdue, next, held }: Due): CheckIn | null =>
  overdue[0] ?? next[0] ?? held[0] ?? null;

export interface When {
  way: 'overdue' | 'today' | 'to-come';
  count: number;
  /** Days up to two weeks, then weeks, then months: nobody counts to 93. */
  unit: 'days' | 'weeks' | 'months';
}

const [WEEK, MONTH] = [7, 30.4];

/** How long ago or ahead a planned day is, in the largest unit that still says something. */
export function whenOf(on: string, today: string): When {
  const days = daysBetween(today, on);
  const far = Math.abs(days);
  const way = days === 0 ? 'today' : days < 0 ? 'overdue' : 'to-come';
  if (far <= 2 * WEEK) return { way, count: far, unit: 'days' };
  if (far < 3 * MONTH) return { way, count: Math.round(far / WEEK), unit: 'weeks' };
  return { way, count: Math.round(far / MONTH), unit: 'months' };
}

export type Season = 'fall' | 'winter' | 'spring' | 'summer';

/** The part of the school year in which something was noted. */
export function seasonOf({ at }: Pick<Note, 'at'>): Season {
  const month = Number(at.slice(5, 7));
  if (month >= 9 && month <= 11) return 'fall';
  if (month === 12 || month <= 2) return 'winter';
  return month <= 5 ? 'spring' : 'summer';
}

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?(?=\D*$)/;
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(?=[^\d,.]\D*$|$)/;

/**
 * A number as typed: commas may group thousands, and what it counts may follow. Null for an empty text; NaN where it is no
 * number or might be two: `12 to 15`, `27,5`.
 */
export function valueTyped(text: string): number | null {
  const bare = text.trim();
  if (bare === '') return null;
  const found = GROUPED.exec(bare) ?? PLAIN.exec(bare);
  return found === null ? Number.NaN : Number(found[0].replace(/,/g, ''));
}
