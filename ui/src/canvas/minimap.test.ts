// The small map: what its frame tells, and where a press on it leads.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Point } from './camera';
import { DrawnNode } from './draw-node';
import { inkOf } from './ink';
import { Minimap } from './minimap';

const node = (id: string, x: number, y: number): DrawnNode => {
  const drawn = new DrawnNode(id);
  drawn.place({ id, kind: 'cause', x, y, width: 176, height: 60 });
  return drawn;
};

let goTo: ReturnType<typeof vi.fn<(at: Point) => void>>;
let small: Minimap;
beforeEach(() => {
  goTo = vi.fn<(at: Point) => void>();
  small = new Minimap(goTo);
  document.body.replaceChildren(small.element);
  small.draw([node('a', 0, 0), node('b', 1824, 940)], inkOf(document.body));
});

const press = (type: string, target: EventTarget, clientX: number, clientY: number) =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY }));

describe('the small map', () => {
  it('frames what is seen, and no more than there is room for', () => {
    const all = small.frameOf({ x: 5_000, y: 5_000, scale: 1 }, { width: 20_000, height: 20_000 });
    expect(all).toEqual({ x: 0, y: 0, width: 184, height: 116 });
    const part = small.frameOf({ x: 0, y: 0, scale: 1 }, { width: 1_000, height: 500 });
    expect(part.width).toBeGreaterThan(60);
    expect(part.width).toBeLessThan(120);
  });

  it('frames less the nearer one looks', () => {
    const view = { width: 800, height: 500 };
    const [near, far] = [2, 0.5].map((scale) => small.frameOf({ x: 0, y: 0, scale }, view).width);
    expect(near).toBeLessThan(far ?? 0);
  });

  it('goes where it is pressed, follows a drag, and stops with it', () => {
    press('pointerdown', small.element, 92, 58);
    expect(goTo.mock.lastCall?.[0].x).toBeCloseTo(1_000, -1);
    expect(goTo.mock.lastCall?.[0].y).toBeCloseTo(500, -1);
    press('pointermove', window, 6, 58);
    expect(goTo.mock.lastCall?.[0].x).toBeLessThan(50);
    press('pointerup', window, 6, 58);
    press('pointermove', window, 100, 58);
    expect(goTo).toHaveBeenCalledTimes(2);
  });

  it('keeps its presses from the map below', () => {
    const below = vi.fn<() => void>();
    document.body.addEventListener('pointerdown', below);
    press('pointerdown', small.element, 10, 10);
    document.body.removeEventListener('pointerdown', below);
    expect(below).not.toHaveBeenCalled();
  });
});
