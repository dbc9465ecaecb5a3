// The whole map in a corner, with a frame around what is seen; a click or a drag on it goes there. The same is
// reached by keys with the arrows, the search and Fit, so it is hidden from screen readers.
import { centred, scaleFor, toMap, toScreen, type Box, type Camera, type Point, type Size } from './camera';
import type { DrawnNode } from './draw-node';
import { boundsOf } from './geometry';
import type { Ink } from './ink';
import { htmlElement } from './surface';

const SIZE: Size = { width: 184, height: 116 };
const MARGIN = 6;
/** No card is drawn smaller, in pixels. */
const LEAST = 2;

export class Minimap {
  readonly element = htmlElement('div', 'hw-minimap');
  readonly #picture = document.createElement('canvas');
  readonly #frame = htmlElement('div', 'hw-minimap-view');
  /** From the map to this picture. */
  #small: Camera = { x: 0, y: 0, scale: 1 };
  readonly #goTo: (at: Point) => void;

  /** `goTo` brings a place of the map to the middle of the view. */
  constructor(goTo: (at: Point) => void) {
    this.#goTo = goTo;
    this.element.setAttribute('aria-hidden', 'true');
    this.element.style.width = `${SIZE.width}px`;
    this.element.style.height = `${SIZE.height}px`;
    this.element.append(this.#picture, this.#frame);
    this.element.addEventListener('pointerdown', (event) => this.#press(event));
    for (const name of ['click', 'dblclick']) {
      this.element.addEventListener(name, (event) => event.stopPropagation());
    }
  }

  draw(nodes: Iterable<DrawnNode>, ink: Ink): void {
    const placed = [...nodes].filter((node) => node.placed);
    const whole = boundsOf(placed.map(({ box }) => box));
    this.#small = centred(scaleFor(whole, SIZE, MARGIN), whole, SIZE);
    const pen = this.#picture.getContext('2d');
    if (pen === null) return;
    const dense = window.devicePixelRatio || 1;
    this.#picture.width = SIZE.width * dense;
    this.#picture.height = SIZE.height * dense;
    pen.scale(dense, dense);
    for (const { box, shown, element } of placed) {
      const at = toScreen(this.#small, box);
      const color = getComputedStyle(element).getPropertyValue('--bar').trim();
      pen.fillStyle = shown?.kind === 'gap' ? ink.chosen : color || ink.bar;
      pen.globalAlpha = shown?.dim || shown?.faded ? 0.25 : 1;
      const [width, height] = [box.width, box.height].map((side) =>
        Math.max(LEAST, side * this.#small.scale),
      );
      pen.fillRect(at.x, at.y, width ?? LEAST, height ?? LEAST);
    }
  }

  /** Puts the frame around what the view shows. */
  follow(camera: Camera, view: Size): void {
    const seen = this.frameOf(camera, view);
    const { style } = this.#frame;
    style.transform = `translate(${seen.x}px, ${seen.y}px)`;
    style.width = `${seen.width}px`;
    style.height = `${seen.height}px`;
  }

  /** What is seen, in the picture's pixels, cut to it. */
  frameOf(camera: Camera, view: Size): Box {
    const first = toScreen(this.#small, toMap(camera, { x: 0, y: 0 }));
    const last = toScreen(this.#small, toMap(camera, { x: view.width, y: view.height }));
    const [left, top] = [inside(first.x, SIZE.width), inside(first.y, SIZE.height)];
    return {
      x: left,
      y: top,
      width: inside(last.x, SIZE.width) - left,
      height: inside(last.y, SIZE.height) - top,
    };
  }

  #press(event: PointerEvent): void {
    event.stopPropagation();
    event.preventDefault();
    const box = this.element.getBoundingClientRect();
    const go = ({ clientX, clientY }: PointerEvent) =>
      this.#goTo(toMap(this.#small, { x: clientX - box.left, y: clientY - box.top }));
    go(event);
    const over = new AbortController();
    const { signal } = over;
    window.addEventListener('pointermove', go, { signal });
    for (const end of ['pointerup', 'pointercancel']) {
      window.addEventListener(end, () => over.abort(), { signal });
    }
  }
}

const inside = (at: number, end: number): number => Math.round(Math.min(end, Math.max(0, at)));
