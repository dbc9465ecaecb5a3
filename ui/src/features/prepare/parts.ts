// The parts that people play on the day, in the order in which they are named.
import type { Part } from '$bridge/types';

export const PARTS: readonly Part[] = ['facilitator', 'note_taker', 'timekeeper', 'member'];
