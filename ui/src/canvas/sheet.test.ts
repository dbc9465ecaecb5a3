// The sheet under the cards: when it is drawn, and where it lies.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LaneNames } from './ground';
import { Sheet, type Draw } from './sheet';

const nothing = () => undefined;
const pen = { setTransform: nothing, clearRect: nothing } as unknown as CanvasRenderingContext2D;
const VIEW = { x: 0, y: 0, width: 800, height: 600 };
const START = { x: 0, y: 0, scale: 1 };

let draw: ReturnType<typeof vi.fn<Draw>>;
let sheet: Sheet;
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  draw = vi.fn<Draw>();
  sheet = new Sheet('hw-still', 100, true, draw);
  sheet.look(START, VIEW, true);
});
afterEach(() => vi.restoreAllMocks());

describe('a sheet', () => {
  it('is drawn once, larger than the view', () => {
    expect(draw).toHaveBeenCalledTimes(1);
    const [, box] = draw.mock.lastCall ?? [];
    expect(box).toMatchObject({ x: -100, y: -100 });
    expect(box?.width).toBeGreaterThanOrEqual(1_000);
  });

  it('follows the view within its margin without being drawn again', () => {
    sheet.look({ ...START, x: 100, y: -60 }, VIEW, true);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(sheet.element.style.transform).toBe('translate(0px, -160px)');
  });

  it('is drawn again where the view leaves it', () => {
    sheet.look({ ...START, x: 101 }, VIEW, true);
    expect(draw).toHaveBeenCalledTimes(2);
    expect(draw.mock.lastCall?.[1].x).toBe(-201);
  });

  it('is stretched while the scale changes, and drawn sharp at rest', () => {
    const nearer = { x: -80, y: -60, scale: 1.2 };
    sheet.look(nearer, VIEW, false);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(sheet.element.style.transform).toBe('translate(-200px, -180px) scale(1.2)');
    sheet.look(nearer, VIEW, true);
    expect(draw).toHaveBeenCalledTimes(2);
    expect(draw.mock.lastCall?.[2]).toBe(1.2);
  });

  it('is drawn again where it would be stretched too far', () => {
    sheet.look({ x: -500, y: -400, scale: 2 }, VIEW, false);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('is drawn again when what it shows has changed', () => {
    sheet.stale();
    sheet.look(START, VIEW, true);
    expect(draw).toHaveBeenCalledTimes(2);
  });
});

describe('the names of lanes', () => {
  const placeOf = (name: Element | undefined) =>
    /translateY\((.+)px\)/.exec(name?.getAttribute('style') ?? '')?.[1];

  it('stay in view as long as their lanes are, and go with them', () => {
    const names = new LaneNames();
    names.show([{ label: 'Pay', top: 0, height: 300 }]);
    const [name] = names.element.children;
    names.look({ ...START, y: 50 }, VIEW);
    expect(placeOf(name)).toBe('56');
    names.look({ ...START, y: -100 }, VIEW);
    expect(placeOf(name)).toBe('6');
    names.look({ ...START, y: -290 }, VIEW);
    expect((name as HTMLElement).hidden).toBe(true);
  });
});
