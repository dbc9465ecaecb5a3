// Which check-ins come next, which are overdue, and which were held.
import type { CheckIn, Note } from '$bridge/types';

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

export type Season = 'fall' | 'winter' | 'spring' | 'summer';

/** The part of the school year in which something was noted. */
export function seasonOf({ at }: Pick<Note, 'at'>): Season {
  const month = Number(at.slice(5, 7));
  if (month >= 9 && month <= 11) return 'fall';
  if (month === 12 || month <= 2) return 'winter';
  return month <= 5 ? 'spring' : 'summer';
}

/** A number as typed: a comma groups, a sign of what it counts may follow. Null for an empty text; NaN for no number. */
export function valueTyped(text: string): number | null {
  const bare = text.trim().replace(/,/g, '');
  if (bare === '') return null;
  const found = /^[+-]?\d*\.?\d+/.exec(bare);
  return found === null ? Number.NaN : Number(found[0]);
}
