// How much is shown at which distance, and that its letters can be read.
import { describe, expect, it } from 'vitest';
import { LEAST, MOST } from './camera';
import { least, levelOf, SMALLEST_LETTERS } from './level';

const rem = 16;

describe('the level of a distance', () => {
  it('shows less the farther off one is', () => {
    expect([MOST, 1, 0.6, LEAST].map((scale) => levelOf(scale, { rem }))).toEqual([
      'near',
      'near',
      'middle',
      'far',
    ]);
  });

  it('carries farther with larger letters', () => {
    expect(levelOf(0.6, { rem: 32 })).toBe('near');
    expect(levelOf(0.3, { rem: 32 })).toBe('middle');
  });

  it('leaves no letter on the screen too small to be read', () => {
    for (const scale of [LEAST, 0.5, 1, MOST]) expect(least(scale) * scale).toBeCloseTo(SMALLEST_LETTERS);
  });
});
