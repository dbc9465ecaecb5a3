// How much height each card may take for its name from far away: up to half of the way to what stands above and below it.
import type { Box } from './camera';

/** Left free between two names, in pixels of the map. */
const BETWEEN = 4;
/** Cards with nothing above or below take no more than so much more. */
const MOST = 60;

export function roomOf(box: Box, others: readonly Box[]): number {
  let free = MOST;
  for (const other of others) {
    if (other.x >= box.x + box.width || other.x + other.width <= box.x) continue;
    const above = box.y - (other.y + other.height);
    const below = other.y - (box.y + box.height);
    if (above >= 0) free = Math.min(free, above);
    if (below >= 0) free = Math.min(free, below);
  }
  return box.height + Math.max(0, free - BETWEEN);
}
