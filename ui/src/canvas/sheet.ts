// A sheet of paper under the cards, drawn by pen. It is larger than the view, so that the view can move over it
// without anything being drawn; it is drawn anew where the view leaves it or the scale changes.
import type { Box, Camera, Size } from './camera';

/** What is drawn: the pen is set so that one draws in places of the map. */
export type Draw = (pen: CanvasRenderingContext2D, box: Box, scale: number) => void;

/** While it zooms, the old drawing is stretched up to this factor. */
const STRETCH = 1.5;

export class Sheet {
  readonly element = document.createElement('canvas');
  readonly #pen: CanvasRenderingContext2D | null;
  /** From where it was drawn; null where it must be drawn anew. */
  #drawn: { camera: Camera; view: Size } | null = null;

  /**
   * `margin` is how far it reaches beyond the view, in pixels of the screen. An opaque sheet is painted without
   * looking at what is below it, which takes half the time.
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

  /** Follows the camera; draws what is needed for it. `resting` means that sharp lines matter more than time. */
  look(camera: Camera, view: Size, resting: boolean): void {
    if (!this.#serves(camera, view, resting)) this.#redraw(camera, view);
    if (this.#drawn === null) return;
    const from = this.#drawn.camera;
    const by = camera.scale / from.scale;
    const x = camera.x - by * (from.x + this.margin);
    const y = camera.y - by * (from.y + this.margin);
    this.element.style.transform = `translate(${x}px, ${y}px)${by === 1 ? '' : ` scale(${by})`}`;
  }

  #serves(camera: Camera, view: Size, resting: boolean): boolean {
    if (this.#drawn === null) return false;
    const { camera: from, view: size } = this.#drawn;
    const by = camera.scale / from.scale;
    if (size.width !== view.width || size.height !== view.height) return false;
    if ((resting && by !== 1) || by > STRETCH || by < 1 / STRETCH) return false;
    const left = camera.x - by * (from.x + this.margin);
    const top = camera.y - by * (from.y + this.margin);
    const right = left + by * (view.width + 2 * this.margin);
    const bottom = top + by * (view.height + 2 * this.margin);
    return left <= 0 && top <= 0 && right >= view.width && bottom >= view.height;
  }

  #redraw(camera: Camera, view: Size): void {
    this.#drawn = { camera, view };
    const pen = this.#pen;
    if (pen === null) return;
    const dense = window.devicePixelRatio || 1;
    const [width, height] = [view.width + 2 * this.margin, view.height + 2 * this.margin];
    this.#resize(Math.ceil(width * dense), Math.ceil(height * dense), width, height);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.element.width, this.element.height);
    const scale = camera.scale * dense;
    pen.setTransform(scale, 0, 0, scale, (camera.x + this.margin) * dense, (camera.y + this.margin) * dense);
    pen.lineCap = 'round';
    const corner = {
      x: -(camera.x + this.margin) / camera.scale,
      y: -(camera.y + this.margin) / camera.scale,
    };
    this.draw(pen, { ...corner, width: width / camera.scale, height: height / camera.scale }, camera.scale);
  }

  /** Setting the size of a canvas makes a new one, even where nothing changes. */
  #resize(dotsAcross: number, dotsDown: number, width: number, height: number): void {
    if (this.element.width === dotsAcross && this.element.height === dotsDown) return;
    this.element.width = dotsAcross;
    this.element.height = dotsDown;
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
  }
}
