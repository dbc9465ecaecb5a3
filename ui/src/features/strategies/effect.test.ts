// Effects in words and numbers.
import { expect, it } from 'vitest';
import { actsWords, effectWord, percent, shareText, shareTyped } from './effect';

it('an effect is small, medium or large where it is one of the three, and how much that is', () => {
  expect([0.25, 0.5, 0.75].map(effectWord)).toEqual(['small, 25%', 'medium, 50%', 'large, 75%']);
});

it('an effect is a percentage where it is exact', () => {
  expect([0.6, 0.125].map(effectWord)).toEqual(['60%', '12.5%']);
});

it('an effect is told with its direction', () => {
  const { direction, name, effect } = actsWords({ direction: 'less', effect: 0.75 }, 'How late we hire');
  expect(`${direction} ${name} (${effect})`).toBe('less of How late we hire (large, 75%)');
});

it('an effect is read from a typed percentage, and from nothing else', () => {
  expect(['60', ' 60 % ', '0'].map(shareTyped)).toEqual([0.6, 0.6, 0]);
  expect(['', 'much', '140', '-3'].map(shareTyped)).toEqual([null, null, null, null]);
});

it('what is shown of an effect is read back as the same', () => {
  for (const effect of [0, 0.07, 0.125, 0.6, 1])
    expect(shareTyped(shareText(effect))).toBeCloseTo(effect, 12);
});

it('a share that does not exist is a dash', () => {
  expect([percent(null), percent(0.314)]).toEqual(['–', '31%']);
});
