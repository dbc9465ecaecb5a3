// A link whose second end is still to be chosen: the line follows the pointer, the next click is its end.
// Both ways of linking (click, click; or drag) go through here.
import type { Box } from '../camera';
import { Course } from '../course';
import { nodeAt } from '../hit';
import type { Drawing } from '../draw-link';
import { arrowhead, grown, linkBetween, linkToPoint } from '../geometry';
import type { MapCanvas } from '../map';
import type { Id, LinkGeometry } from '../scene';

/** Width of the line. */
const WIDTH = 2.2;
/** The arrowhead reaches beyond the line. */
const ROOM = 16;

export class Linking {
  source: Id | null = null;
  #aim: Id | null = null;
  #draft: LinkGeometry | null = null;
  readonly #map: MapCanvas;

  constructor(map: MapCanvas) {
    this.#map = map;
  }

  /** Where the unfinished line is on the map. */
  get moves(): Box | null {
    return this.#draft === null ? null : grown(new Course(this.#draft.path).box, ROOM);
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
    this.#draft = to === null ? linkToPoint(from, at) : linkBetween('', from, to);
    this.#map.surface.ask();
  }

  draw({ pen, ink }: Drawing): void {
    if (this.#draft === null) return;
    const { path, end, angle } = this.#draft;
    pen.setLineDash([]);
    pen.strokeStyle = pen.fillStyle = ink.chosen;
    pen.lineWidth = WIDTH;
    pen.stroke(new Path2D(path));
    pen.fill(new Path2D(arrowhead(end, angle, WIDTH)));
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
    this.#draft = null;
    this.#map.surface.ask();
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
