// A sheet of paper under the cards, drawn by pen. It is larger than what is wanted of it, so that the view can move
// over it without anything being drawn; it is drawn anew where the view leaves it or the scale changes.
import type { Box, Camera } from './camera';

/** What is drawn: the pen is set so that one draws in places of the map. */
export type Draw = (pen: CanvasRenderingContext2D, box: Box, scale: number) => void;

/** While it zooms, the old drawing is stretched up to this factor. */
const STRETCH = 1.5;
/** Widths and heights are multiples of this: a canvas of another size is a new one. */
const GRAIN = 64;

export class Sheet {
  readonly element = document.createElement('canvas');
  readonly #pen: CanvasRenderingContext2D | null;
  /** What it shows, in pixels of the screen under the camera of then; null where it must be drawn anew. */
  #drawn: { camera: Camera; area: Box } | null = null;

  /**
   * `margin` is how far it reaches beyond what is wanted, in pixels of the screen. An opaque sheet is painted
   * without looking at what is below it, which takes half the time.
   */
  constructor(
    className: string,
    readonly margin: number,
    opaque: boolean,
    readonly draw: Draw,
  ) {
    this.element.className = `hw-sheet ${className}`;
    this.element.setAttribute('aria-hidden', 'true');
    this.#pen = this.element.getContext('2d', { alpha: !opaque });
  }

  stale(): void {
    this.#drawn = null;
  }

  /** Shows this part of the screen; draws only what has to be. `resting`: sharp lines matter more than time. */
  look(camera: Camera, wanted: Box, resting: boolean): void {
    if (!this.#serves(camera, wanted, resting)) this.#redraw(camera, wanted);
    const { x, y, by } = this.#now(camera);
    this.element.style.transform = `translate(${x}px, ${y}px)${by === 1 ? '' : ` scale(${by})`}`;
  }

  /** Where the drawing lies under this camera, and how much it is stretched. */
  #now(camera: Camera): Box & { by: number } {
    if (this.#drawn === null) return { x: 0, y: 0, width: 0, height: 0, by: 1 };
    const { camera: from, area } = this.#drawn;
    const by = camera.scale / from.scale;
    return {
      x: camera.x + by * (area.x - from.x),
      y: camera.y + by * (area.y - from.y),
      ...{ width: by * area.width, height: by * area.height, by },
    };
  }

  #serves(camera: Camera, wanted: Box, resting: boolean): boolean {
    if (this.#drawn === null) return false;
    const now = this.#now(camera);
    if ((resting && now.by !== 1) || now.by > STRETCH || now.by < 1 / STRETCH) return false;
    return (
      now.x <= wanted.x &&
      now.y <= wanted.y &&
      now.x + now.width >= wanted.x + wanted.width &&
      now.y + now.height >= wanted.y + wanted.height
    );
  }

  #redraw(camera: Camera, wanted: Box): void {
    const area = {
      x: Math.floor(wanted.x) - this.margin,
      y: Math.floor(wanted.y) - this.margin,
      width: Math.ceil((wanted.width + 2 * this.margin + 1) / GRAIN) * GRAIN,
      height: Math.ceil((wanted.height + 2 * this.margin + 1) / GRAIN) * GRAIN,
    };
    this.#drawn = { camera, area };
    const pen = this.#pen;
    if (pen === null) return;
    const dense = window.devicePixelRatio || 1;
    this.#resize(area, dense);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.element.width, this.element.height);
    const { x, y, scale } = camera;
    pen.setTransform(scale * dense, 0, 0, scale * dense, (x - area.x) * dense, (y - area.y) * dense);
    pen.lineCap = 'round';
    const corner = { x: (area.x - x) / scale, y: (area.y - y) / scale };
    this.draw(pen, { ...corner, width: area.width / scale, height: area.height / scale }, scale);
  }

  #resize({ width, height }: Box, dense: number): void {
    const [across, down] = [Math.ceil(width * dense), Math.ceil(height * dense)];
    if (this.element.width === across && this.element.height === down) return;
    this.element.width = across;
    this.element.height = down;
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
  }
}
