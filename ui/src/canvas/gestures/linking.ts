// A link whose second end is still to be chosen: the line follows the pointer, the next click is its end.
// Both ways of linking (click, click; or drag) go through here.
import { nodeAt } from '../hit';
import { arrowhead, linkBetween, linkToPoint } from '../geometry';
import type { MapCanvas } from '../map';
import type { Id } from '../scene';
import { svgElement } from '../surface';

export class Linking {
  source: Id | null = null;
  #aim: Id | null = null;
  readonly #line = svgElement('path', 'hw-line');
  readonly #head = svgElement('path', 'hw-head');
  readonly #draft = svgElement('g', 'hw-draft');
  readonly #map: MapCanvas;

  constructor(map: MapCanvas) {
    this.#map = map;
    this.#draft.append(this.#line, this.#head);
  }

  begin(source: Id): void {
    this.end();
    this.source = source;
    this.#map.surface.host.classList.add('hw-linking');
    this.#map.node(source)?.mark('hw-source', true);
    this.#map.events.linking(source);
  }

  follow(event: PointerEvent): void {
    if (this.source === null) return;
    const from = this.#map.boxOf(this.source);
    if (from === null) return this.end();
    const at = this.#map.surface.onMap(event);
    this.#aimAt(nodeAt(this.#map.boxes(), at));
    const to = this.#aim === null ? null : this.#map.boxOf(this.#aim);
    const shape = to === null ? linkToPoint(from, at) : linkBetween('', from, to);
    this.#line.setAttribute('d', shape.path);
    this.#head.setAttribute('d', arrowhead(shape.end, shape.angle, 2.2));
    if (this.#draft.parentNode === null) this.#map.surface.over.append(this.#draft);
  }

  /** The second end; choosing the first again gives the link up. */
  finish(target: Id): void {
    const source = this.source;
    this.end();
    if (source !== null && source !== target) this.#map.events.connected(source, target);
  }

  end(): void {
    if (this.source === null) return;
    this.#map.node(this.source)?.mark('hw-source', false);
    this.#aimAt(null);
    this.source = null;
    this.#draft.remove();
    this.#map.surface.host.classList.remove('hw-linking');
    this.#map.events.linking(null);
  }

  #aimAt(id: Id | null): void {
    const aim = id === this.source ? null : id;
    if (aim === this.#aim) return;
    if (this.#aim !== null) this.#map.node(this.#aim)?.mark('hw-aim', false);
    if (aim !== null) this.#map.node(aim)?.mark('hw-aim', true);
    this.#aim = aim;
  }
}
