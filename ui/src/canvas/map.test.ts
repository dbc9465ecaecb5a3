// The map as a whole: gestures, their click alternatives, focus.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapCanvas } from './map';
import type { MapEvents, MapGeometry, SceneLink, SceneNode } from './scene';

const node = (id: string, kind: 'cause' | 'gap' = 'cause'): SceneNode => ({
  id,
  kind,
  label: id,
  note: '',
  flag: '',
  color: 'grey',
  badge: '',
  root: false,
  faded: false,
  dim: false,
  dots: '',
  folded: 0,
  foldName: kind === 'gap' ? '' : `fold ${id}`,
  story: kind,
  linkName: kind === 'gap' ? '' : `link ${id}`,
});
const link = (id: string, from: string, to: string): SceneLink => ({
  ...{ id, from, to, opposite: false, delay: false, strength: 2, drops: null, faded: false, dim: false },
  name: id,
});
const SCENE = {
  nodes: [node('g', 'gap'), node('b'), node('a')],
  links: [link('ab', 'a', 'b'), link('bg', 'b', 'g')],
  lanes: [],
  later: 'later',
};
const box = (id: string, x: number, kind: 'cause' | 'gap' = 'cause') => ({
  id,
  kind,
  x,
  y: 0,
  width: 176,
  height: 60,
});
const shape = (id: string, from: number, to: number) => ({
  id,
  path: `M${from} 30C${from + 40} 30 ${to - 40} 30 ${to} 30`,
  start: { x: from, y: 30 },
  end: { x: to, y: 30 },
  angle: 0,
  label_at: { x: (from + to) / 2, y: 30 },
});
const GEOMETRY: MapGeometry = {
  nodes: [box('a', 0), box('b', 300), box('g', 600, 'gap')],
  links: [shape('ab', 176, 300), shape('bg', 476, 600)],
  lanes: [],
  ...{ left: 0, top: 0, width: 800, height: 100 },
};

let host: HTMLElement;
let map: MapCanvas;
let told: { [event in keyof MapEvents]: ReturnType<typeof vi.fn<MapEvents[event]>> };

beforeEach(() => {
  host = document.createElement('div');
  host.tabIndex = 0;
  document.body.append(host);
  told = {
    selected: vi.fn<MapEvents['selected']>(),
    placed: vi.fn<MapEvents['placed']>(),
    connected: vi.fn<MapEvents['connected']>(),
    opened: vi.fn<MapEvents['opened']>(),
    linking: vi.fn<MapEvents['linking']>(),
    folded: vi.fn<MapEvents['folded']>(),
    zoomed: vi.fn<MapEvents['zoomed']>(),
    beyond: vi.fn<MapEvents['beyond']>(),
  };
  map = new MapCanvas(host, told);
  map.show(SCENE);
  map.place(GEOMETRY);
});
afterEach(() => {
  map.destroy();
  host.remove();
});

const card = (id: string): HTMLElement => {
  const found = host.querySelector<HTMLElement>(`[data-node="${id}"] .hw-card`);
  if (found === null) throw new Error(`no card ${id}`);
  return found;
};
const nameOf = (one: Element) => one.getAttribute('aria-label');
/** The camera of a page without a size looks at the map as it is. */
const clickOnMap = (clientX: number, clientY: number) =>
  host.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
const handle = (id: string) => host.querySelector<HTMLElement>(`[data-node="${id}"] [data-handle]`);
const press = (key: string, more: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
const pointer = (type: string, target: EventTarget, x: number, y: number) =>
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y }),
  );

describe('nodes', () => {
  it('have a name and a role, and stand in the order of the layout', () => {
    const names = [...host.querySelectorAll('.hw-card')].map((one) => `${one.tagName} ${nameOf(one)}`);
    expect(names).toEqual(['BUTTON a, cause', 'BUTTON b, cause', 'BUTTON g, gap']);
  });

  it('are selected by a click', () => {
    card('b').click();
    expect(told.selected).toHaveBeenLastCalledWith({ kind: 'node', id: 'b' });
  });

  it('keep the focus when the layout puts them elsewhere', () => {
    card('b').focus();
    map.place({ ...GEOMETRY, nodes: [box('b', 0), box('a', 300), box('g', 600, 'gap')] });
    expect(document.activeElement).toBe(card('b'));
    expect([...host.querySelectorAll('.hw-card')].map(nameOf)).toEqual(['b, cause', 'a, cause', 'g, gap']);
  });

  it('go from the page when they go from the scene', () => {
    map.show({ ...SCENE, nodes: SCENE.nodes.slice(0, 2), links: SCENE.links.slice(1) });
    expect(host.querySelector('[data-node="a"]')).toBeNull();
    expect(map.ends().map(({ id }) => id)).toEqual(['bg']);
  });

  it('tell which one is selected', () => {
    map.select({ kind: 'node', id: 'a' });
    expect(card('a').getAttribute('aria-current')).toBe('true');
    map.select(null);
    expect(card('a').hasAttribute('aria-current')).toBe(false);
  });
});

describe('links', () => {
  it('are selected by a click on them', () => {
    clickOnMap(540, 36);
    expect(told.selected).toHaveBeenLastCalledWith({ kind: 'link', id: 'bg' });
    clickOnMap(540, 60);
    expect(told.selected).toHaveBeenLastCalledWith(null);
  });

  it('say their name under the pointer', () => {
    pointer('pointermove', host, 540, 34);
    expect(host.querySelector('canvas')?.title).toBe('bg');
    pointer('pointermove', host, 540, 90);
    expect(host.querySelector('canvas')?.title).toBe('');
  });

  it('are made by a click on the handle and a click on the other node', () => {
    handle('a')?.click();
    expect(told.linking).toHaveBeenLastCalledWith('a');
    card('g').click();
    expect(told.connected).toHaveBeenCalledExactlyOnceWith('a', 'g');
    expect(told.linking).toHaveBeenLastCalledWith(null);
  });

  it('are given up by Escape, by the ground and by choosing the first end again', () => {
    for (const giveUp of [() => press('Escape'), () => host.click(), () => card('a').click()]) {
      card('a').focus();
      handle('a')?.click();
      giveUp();
      expect(told.linking).toHaveBeenLastCalledWith(null);
    }
    expect(told.connected).not.toHaveBeenCalled();
  });

  it('cannot start at a gap', () => {
    expect(handle('g')?.hidden).toBe(true);
  });
});

describe('keys', () => {
  it('walk along the links', () => {
    card('a').focus();
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement).toBe(card('g'));
    press('ArrowLeft');
    expect(told.selected).toHaveBeenLastCalledWith({ kind: 'node', id: 'b' });
  });

  it('begin at the first node', () => {
    host.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(card('a'));
  });

  it('nudge a cause with Alt, and tell its new place', () => {
    card('b').focus();
    press('ArrowRight', { altKey: true });
    expect(told.placed).toHaveBeenCalledExactlyOnceWith('b', 324, 0);
  });

  it('leave a gap where it stands', () => {
    card('g').focus();
    press('ArrowRight', { altKey: true });
    expect(told.placed).not.toHaveBeenCalled();
  });

  it('open the details with Enter', () => {
    card('a').focus();
    press('Enter');
    expect(told.opened).toHaveBeenLastCalledWith({ kind: 'node', id: 'a' });
  });
});

describe('dragging', () => {
  beforeEach(() => {
    host.setPointerCapture = () => undefined;
  });

  it('tells the place once, on release, and selects nothing', () => {
    pointer('pointerdown', card('a'), 10, 10);
    pointer('pointermove', window, 40, 10);
    pointer('pointermove', window, 70, 30);
    expect(told.placed).not.toHaveBeenCalled();
    pointer('pointerup', window, 70, 30);
    host.click();
    expect(told.placed).toHaveBeenCalledTimes(1);
    expect(told.selected).not.toHaveBeenCalled();
  });

  it('takes a trembling hand for a click', () => {
    pointer('pointerdown', card('a'), 10, 10);
    pointer('pointermove', window, 12, 11);
    pointer('pointerup', window, 12, 11);
    card('a').click();
    expect(told.placed).not.toHaveBeenCalled();
    expect(told.selected).toHaveBeenLastCalledWith({ kind: 'node', id: 'a' });
  });

  it('goes back to where it was when the press is taken away', () => {
    pointer('pointerdown', card('a'), 10, 10);
    pointer('pointermove', window, 90, 60);
    window.dispatchEvent(new PointerEvent('pointercancel'));
    expect(map.boxOf('a')).toMatchObject({ x: 0, y: 0 });
    expect(told.placed).not.toHaveBeenCalled();
  });

  it('on the ground moves the paper', () => {
    const before = map.surface.camera;
    pointer('pointerdown', host, 10, 10);
    pointer('pointermove', window, 60, 40);
    pointer('pointerup', window, 60, 40);
    expect(map.surface.camera).toEqual({ ...before, x: before.x + 50, y: before.y + 30 });
  });
});

describe('folding', () => {
  it('is told by a click on the button of the card, which selects nothing', () => {
    const button = host.querySelector<HTMLElement>('[data-node="b"] [data-fold]');
    button?.click();
    expect(told.folded).toHaveBeenCalledExactlyOnceWith('b');
    expect(told.selected).not.toHaveBeenCalled();
  });

  it('shows how many are folded in, and hides the button where nothing is upstream', () => {
    map.show({ ...SCENE, nodes: SCENE.nodes.map((one) => ({ ...one, folded: one.id === 'b' ? 5 : 0 })) });
    expect(host.querySelector('[data-node="b"] [data-fold]')?.textContent).toBe('+5');
    expect(host.querySelector<HTMLElement>('[data-node="g"] [data-fold]')?.hidden).toBe(true);
  });
});

describe('looking', () => {
  beforeEach(() => {
    Object.defineProperties(host, { clientWidth: { value: 800 }, clientHeight: { value: 528 } });
  });

  it('goes to a node that was looked for: in the middle, selected, with the focus', () => {
    map.goTo('g');
    const { x, y, scale } = map.surface.camera;
    expect({ x: 688 * scale + x, y: 30 * scale + y }).toEqual({ x: 400, y: 250 });
    expect(document.activeElement).toBe(card('g'));
    expect(told.selected).toHaveBeenLastCalledWith({ kind: 'node', id: 'g' });
  });

  it('fits to some of the nodes as near as they can be', () => {
    map.fit();
    const whole = map.surface.camera.scale;
    map.lookAt(['b'], { x: 0, y: 0, width: 10, height: 10 }, false);
    expect(map.surface.camera.scale).toBeGreaterThan(whole);
  });

  it('stays where it is when the geometry changes, unless all is to be shown', () => {
    map.look({ x: 7, y: 8, scale: 1.5 });
    map.place({ ...GEOMETRY, nodes: [box('a', -900), box('b', 300), box('g', 600, 'gap')] });
    expect(map.surface.camera).toEqual({ x: 7, y: 8, scale: 1.5 });
    map.place(GEOMETRY, true);
    expect(map.surface.camera.scale).toBeLessThan(1.5);
  });

  it('has a small map where that is asked for', () => {
    map.showMinimap(true);
    expect(host.querySelector('.hw-minimap')?.getAttribute('aria-hidden')).toBe('true');
    map.showMinimap(false);
    expect(host.querySelector('.hw-minimap')).toBeNull();
  });
});
