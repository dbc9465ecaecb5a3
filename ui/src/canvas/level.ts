// How much a card shows at which distance, so that what is shown can be read: everything near by, the label alone
// farther off, and from far away colored cards of which the important ones are named.
import type { Ink } from './ink';

export const LEVELS = ['near', 'middle', 'far'] as const;
export type Level = (typeof LEVELS)[number];

/** No letter on the screen is smaller, in pixels. */
export const SMALLEST_LETTERS = 11;
/** Pixels of one rem for which the distances below are meant; larger letters carry farther. */
const REM = 16;
const NEAR = 0.85;
const MIDDLE = 0.36;

export function levelOf(scale: number, { rem }: Pick<Ink, 'rem'>): Level {
  const letters = (scale * rem) / REM;
  if (letters >= NEAR) return 'near';
  return letters >= MIDDLE ? 'middle' : 'far';
}

/** From here on every card is named. */
export const legible = ({ rem }: Pick<Ink, 'rem'>): number => (MIDDLE * REM) / rem;

/** Size of the names where they are all that a card shows, in pixels of the screen: larger on a wall. */
export const lettersOf = ({ rem }: Pick<Ink, 'rem'>): number => Math.max(11, 0.5 * rem);

/** The size on the map, in its own pixels, of the smallest letters that can be read at this scale. */
export const least = (scale: number): number => SMALLEST_LETTERS / scale;
