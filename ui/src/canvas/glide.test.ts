// The way of the camera from one look to another.
import { describe, expect, it } from 'vitest';
import { toMap } from './camera';
import { between } from './glide';

const VIEW = { width: 800, height: 600 };
const HALF = { x: 400, y: 300 };
const FAR = { x: 10, y: 20, scale: 0.25 };
const NEAR = { x: -900, y: -300, scale: 1 };

describe('a glide', () => {
  it('begins and ends where it should', () => {
    for (const [part, camera] of [
      [0, FAR],
      [1, NEAR],
    ] as const) {
      const now = between(FAR, NEAR, VIEW, part);
      expect(now.x).toBeCloseTo(camera.x);
      expect(now.y).toBeCloseTo(camera.y);
      expect(now.scale).toBeCloseTo(camera.scale);
    }
  });

  it('is half as near half of the way, its middle halfway between the two', () => {
    const now = between(FAR, NEAR, VIEW, 0.5);
    expect(now.scale).toBeCloseTo(0.5);
    const middle = (toMap(FAR, HALF).x + toMap(NEAR, HALF).x) / 2;
    expect(toMap(now, HALF).x).toBeCloseTo(middle);
  });
});
