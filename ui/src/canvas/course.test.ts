// The course of a link: how near a hand is to it.
import { describe, expect, it } from 'vitest';
import { common } from './camera';
import { Course } from './course';

const STRAIGHT = new Course('M0 0C40 0 60 0 100 0');

describe('a course', () => {
  it('is as far away as its nearest point', () => {
    expect(STRAIGHT.distance({ x: 50, y: 7 }, 10)).toBeCloseTo(7, 5);
    expect(STRAIGHT.distance({ x: 106, y: 8 }, 12)).toBeCloseTo(10, 5);
  });

  it('is out of reach beyond the reach of a hand', () => {
    expect(STRAIGHT.distance({ x: 50, y: 11 }, 10)).toBe(Infinity);
    expect(STRAIGHT.distance({ x: 500, y: 0 }, 10)).toBe(Infinity);
  });

  it('goes on through all of its curves', () => {
    const bent = new Course('M0 0C10 0 20 0 32 0C32 20 32 40 32 90');
    expect(bent.distance({ x: 34, y: 80 }, 10)).toBeCloseTo(2, 5);
    expect(bent.box.width).toBeCloseTo(32);
    expect(bent.box.height).toBe(90);
  });

  it('follows the bow, not its ends', () => {
    const bow = new Course('M0 0C0 100 100 100 100 0');
    expect(bow.distance({ x: 50, y: 75 }, 5)).toBeLessThan(0.5);
    expect(bow.distance({ x: 50, y: 0 }, 20)).toBe(Infinity);
  });
});

describe('boxes', () => {
  it('have in common what lies in both, or nothing', () => {
    const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
    expect(common(box(0, 0), box(4, 7))).toEqual({ x: 4, y: 7, width: 6, height: 3 });
    expect(common(box(0, 0), box(0, 11))).toBeNull();
  });
});
