// Link geometry while something is dragged.
import { describe, expect, it } from 'vitest';
import { ARROW, arrowhead, boundsOf, dashOf, linkBetween, widthOf } from './geometry';

const box = (x: number, y: number) => ({ x, y, width: 176, height: 60 });

describe('a link while its node is dragged', () => {
  it('leaves at the right and arrives at the left where the effect stands to the right', () => {
    const link = linkBetween('l', box(0, 0), box(300, 200));
    expect(link.start).toEqual({ x: 176, y: 30 });
    expect(link.end).toEqual({ x: 300, y: 230 });
    expect(link.angle).toBeCloseTo(0);
  });

  it('runs the other way where the effect stands to the left', () => {
    const link = linkBetween('l', box(600, 0), box(100, 0));
    expect(link.start.x).toBe(600);
    expect(link.end.x).toBe(276);
    expect(Math.abs(link.angle)).toBeCloseTo(180);
  });

  it('goes up or down between cards of one column', () => {
    expect(linkBetween('l', box(0, 0), box(20, 200)).angle).toBeCloseTo(90);
    expect(linkBetween('l', box(0, 200), box(20, 0)).angle).toBeCloseTo(-90);
  });

  it('stops short of its tip, so that the arrowhead is not overdrawn', () => {
    const link = linkBetween('l', box(0, 0), box(300, 0));
    const foot = Number(link.path.split(' ').at(-2));
    expect(link.end.x - foot).toBeCloseTo(ARROW);
  });

  it('stays finite where two cards lie on one another', () => {
    expect(linkBetween('l', box(0, 0), box(0, 0)).path).not.toMatch(/NaN|Infinity/);
  });
});

describe('the look of a link', () => {
  it('grows with its strength', () => {
    const widths = [1, 2, 3, 4].map((strength) => widthOf({ strength, drops: null }));
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(new Set(widths).size).toBe(4);
  });

  it('grows with the drops that pass, from a hairline to a flood', () => {
    const widths = [0.001, 0.006, 0.3, 1].map((drops) => widthOf({ strength: 4, drops }));
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(widths[0]).toBeLessThan(1);
    expect(widths[3]).toBe(12);
  });

  it('tells opposite and delay apart, and both together', () => {
    const looks = [dashOf(false, false), dashOf(true, false), dashOf(false, true), dashOf(true, true)];
    expect(new Set(looks.map(String)).size).toBe(4);
  });

  it('puts the tip of the arrowhead on the end of the link', () => {
    expect(arrowhead({ x: 50, y: 20 }, 0, 2)).toMatch(/^M50 20L/);
  });
});

describe('the bounds of a map', () => {
  it('hold every node', () => {
    const boxes = [
      { x: -5, y: 8, width: 10, height: 20 },
      { x: 40, y: 30, width: 10, height: 20 },
    ];
    expect(boundsOf(boxes)).toEqual({ x: -5, y: 8, width: 55, height: 42 });
  });
});
