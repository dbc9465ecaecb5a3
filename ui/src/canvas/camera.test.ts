// The camera: what stays under the finger, and what fits.
import { describe, expect, it } from 'vitest';
import {
  beyond,
  firstLook,
  fitted,
  LEAST,
  MOST,
  panned,
  revealed,
  START,
  toMap,
  toScreen,
  turned,
  zoomed,
} from './camera';

const VIEW = { width: 800, height: 600 };

describe('the camera', () => {
  it('finds the way back from the screen to the map', () => {
    const camera = { x: 37, y: -12, scale: 1.7 };
    const there = toScreen(camera, { x: 120, y: 45 });
    const back = toMap(camera, there);
    expect(back.x).toBeCloseTo(120);
    expect(back.y).toBeCloseTo(45);
  });

  it('keeps what lies under the pointer there while zooming', () => {
    const camera = { x: 10, y: 20, scale: 0.8 };
    const pointer = { x: 300, y: 200 };
    const held = toMap(camera, pointer);
    const nearer = toScreen(zoomed(camera, 1.6, pointer), held);
    expect(nearer.x).toBeCloseTo(pointer.x);
    expect(nearer.y).toBeCloseTo(pointer.y);
  });

  it('never zooms beyond its limits', () => {
    expect(zoomed(START, 1000, { x: 0, y: 0 }).scale).toBe(MOST);
    expect(zoomed(START, 0.0001, { x: 0, y: 0 }).scale).toBe(LEAST);
  });

  it('moves the map by as much as the hand moves, whatever the scale', () => {
    expect(panned({ x: 1, y: 2, scale: 0.5 }, 10, -4)).toEqual({ x: 11, y: -2, scale: 0.5 });
  });

  it('shows the whole of a large map', () => {
    const box = { x: -200, y: 50, width: 2400, height: 900 };
    const camera = fitted(box, VIEW);
    const corner = toScreen(camera, box);
    const far = toScreen(camera, { x: box.x + box.width, y: box.y + box.height });
    expect(Math.min(corner.x, corner.y)).toBeGreaterThanOrEqual(0);
    expect(far.x).toBeLessThanOrEqual(VIEW.width);
    expect(far.y).toBeLessThanOrEqual(VIEW.height);
  });

  it('begins at the gaps where the whole map would be too small to read', () => {
    const box = { x: 32, y: 32, width: 4000, height: 500 };
    const camera = firstLook(box, VIEW, 0.6, 20);
    expect(camera.scale).toBeGreaterThan(fitted(box, VIEW, 20).scale);
    expect(toScreen(camera, { x: box.x + box.width, y: 0 }).x).toBeCloseTo(VIEW.width - 20);
  });

  it('begins with all of a map that can be read', () => {
    const box = { x: 0, y: 0, width: 700, height: 400 };
    expect(firstLook(box, VIEW, 0.6)).toEqual(fitted(box, VIEW));
  });

  it('tells how many boxes lie beyond each side, each once, and turns to them', () => {
    const at = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
    const boxes = [at(-50, 10), at(-50, -90), at(VIEW.width + 5, 10), at(20, VIEW.height), at(20, 20)];
    expect(beyond(START, boxes, VIEW)).toEqual({ left: 2, right: 1, above: 0, below: 1 });
    expect(beyond(turned(START, 'left', VIEW), boxes, VIEW).left).toBe(0);
  });

  it('does not blow a small map up to fill the wall', () => {
    expect(fitted({ x: 0, y: 0, width: 10, height: 10 }, VIEW).scale).toBeLessThan(2);
  });

  it('stays at the start for a map without nodes or a view without room', () => {
    expect(fitted({ x: 0, y: 0, width: 0, height: 0 }, VIEW)).toBe(START);
    expect(fitted({ x: 0, y: 0, width: 5, height: 5 }, { width: 0, height: 0 })).toBe(START);
  });

  it('stands still for a node that is seen already', () => {
    expect(revealed(START, { x: 100, y: 100, width: 176, height: 60 }, VIEW)).toBe(START);
  });

  it('moves just far enough to show a node beyond the edge', () => {
    const camera = revealed(START, { x: 900, y: -80, width: 176, height: 60 }, VIEW, 20);
    expect(camera).toEqual({ scale: 1, x: -(900 + 176 - 780), y: 100 });
  });
});
