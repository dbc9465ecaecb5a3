// Hears the pointers and hands each press to the gesture it begins. A press that does not travel is a click,
// and clicks mean the same whether they come from a mouse, a finger, a key or a screen reader.
import { nodeOf, onFold, onHandle } from '../hit';
import type { MapCanvas } from '../map';
import { connect } from './connect';
import { dragNode } from './drag-node';
import { pan } from './pan';
import { pinch } from './pinch';

/** What goes on between press and release. */
export interface Stroke {
  move(event: PointerEvent): void;
  end(event: PointerEvent): void;
  cancel(): void;
}

/** Hands that tremble move a pointer this far, in pixels, without meaning to. */
const TREMBLE = 4;

export function listenToPointers(map: MapCanvas): () => void {
  const pressing = new Pressing(map);
  const { host } = map.surface;
  const stop = new AbortController();
  const { signal } = stop;
  host.addEventListener('pointerdown', (event) => pressing.down(event), { signal });
  window.addEventListener('pointermove', (event) => pressing.move(event), { signal });
  window.addEventListener('pointerup', (event) => pressing.up(event), { signal });
  window.addEventListener('pointercancel', () => pressing.cancel(), { signal });
  host.addEventListener('click', (event) => pressing.click(event), { signal });
  host.addEventListener('dblclick', (event) => opened(map, event), { signal });
  host.addEventListener('focusin', (event) => focused(map, event), { signal });
  return () => stop.abort();
}

class Pressing {
  readonly #down = new Map<number, PointerEvent>();
  #begin: PointerEvent | null = null;
  #stroke: Stroke | null = null;
  #swallowClick = false;
  readonly #map: MapCanvas;

  constructor(map: MapCanvas) {
    this.#map = map;
  }

  down(event: PointerEvent): void {
    this.#swallowClick = false;
    if (event.button > 1) return;
    this.#down.set(event.pointerId, event);
    if (this.#down.size === 2) this.#pinch();
    else this.#begin = event;
  }

  move(event: PointerEvent): void {
    if (this.#down.has(event.pointerId)) this.#down.set(event.pointerId, event);
    const begin = this.#begin;
    if (begin !== null && this.#stroke === null && travelled(begin, event)) {
      this.#stroke = strokeFor(begin, this.#map);
      this.#swallowClick = this.#stroke !== null;
      if (this.#stroke !== null) this.#map.surface.host.setPointerCapture(begin.pointerId);
    }
    this.#stroke?.move(event);
    if (this.#begin !== null || this.#stroke !== null) return;
    if (this.#map.linking.source !== null) this.#map.linking.follow(event);
    else this.#map.hover(event);
  }

  up(event: PointerEvent): void {
    this.#down.delete(event.pointerId);
    this.#stroke?.end(event);
    this.#stroke = null;
    this.#begin = null;
  }

  cancel(): void {
    this.#down.clear();
    this.#stroke?.cancel();
    this.#stroke = null;
    this.#begin = null;
  }

  click(event: MouseEvent): void {
    const swallow = this.#swallowClick;
    this.#swallowClick = false;
    if (!swallow) clicked(this.#map, event);
  }

  #pinch(): void {
    const [one, two] = [...this.#down.values()];
    if (one === undefined || two === undefined) return;
    this.#stroke?.cancel();
    this.#begin = null;
    this.#swallowClick = true;
    this.#stroke = pinch(one, two, this.#map);
  }
}

const travelled = (from: PointerEvent, to: PointerEvent): boolean =>
  Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > TREMBLE;

function strokeFor(begin: PointerEvent, map: MapCanvas): Stroke | null {
  const id = begin.button === 1 ? null : nodeOf(begin);
  if (id === null) return pan(begin, map);
  return onHandle(begin) ? connect(id, map) : dragNode(id, begin, map);
}

function clicked(map: MapCanvas, event: MouseEvent): void {
  const target = map.under(event);
  if (target?.kind === 'node' && map.linking.source !== null) return map.linking.finish(target.id);
  if (target?.kind === 'node' && onHandle(event)) return map.linking.begin(target.id);
  if (target?.kind === 'node' && onFold(event)) return map.events.folded(target.id);
  if (map.linking.source !== null) return map.linking.end();
  if (target?.kind === 'node') map.focus(target.id);
  else map.surface.host.focus({ preventScroll: true });
  map.events.selected(target);
}

function opened(map: MapCanvas, event: MouseEvent): void {
  const target = map.under(event);
  if (target !== null && !onHandle(event) && !onFold(event)) map.events.opened(target);
}

/** Walking with Tab selects as walking with arrows does, and brings the node into view. */
function focused(map: MapCanvas, event: FocusEvent): void {
  const id = nodeOf(event);
  if (id === null || onHandle(event) || onFold(event) || map.linking.source !== null) return;
  map.events.selected({ kind: 'node', id });
  const byKeys = event.target instanceof Element && event.target.matches(':focus-visible');
  if (byKeys) map.reveal(id);
}
