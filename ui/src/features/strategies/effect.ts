// Effects in words: small, medium and large stand for .25, .5 and .75 of a cause and are told with their percentage, as
// what is printed tells it; anything else is a percentage alone.
import type { ActsOn, Direction } from '$bridge/types';
import { t } from '$shared/words';

export const SIZES = { small: 0.25, medium: 0.5, large: 0.75 } as const;
export type Size = keyof typeof SIZES;

export const sizeOf = (effect: number): Size | null =>
  (Object.keys(SIZES) as Size[]).find((size) => Math.abs(SIZES[size] - effect) < 1e-9) ?? null;

export function effectWord(effect: number): string {
  const size = sizeOf(effect);
  const share = shareText(effect);
  return size === null ? share : t('strategies-size-share', { size: t(`strategies-size-${size}`), share });
}

/** An exact share as it is typed and read: 0.6 is `60%`, 0.125 is `12.5%`. */
export const shareText = (effect: number): string => `${Math.round(1000 * effect) / 10}%`;

/** `less of How late we hire (large, 75%)`, with the name apart so that it can be set off. */
export function actsWords(
  { direction, effect }: Pick<ActsOn, 'direction' | 'effect'>,
  name: string,
): { direction: string; name: string; effect: string } {
  return { direction: directionWord(direction), name, effect: effectWord(effect) };
}

export const directionWord = (direction: Direction): string => t(`strategies-${direction}-of`);

/** An exact share typed in percent: `60` or `60 %` is 0.6; null when it is none. */
export function shareTyped(text: string): number | null {
  const bare = text.trim().replace(/\s*%$/, '');
  const value = Number(bare);
  return bare === '' || !Number.isFinite(value) || value < 0 || value > 100 ? null : value / 100;
}

export const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(100 * share)}%`;
