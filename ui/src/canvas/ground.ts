// What lies under everything: the dots of the paper, and the bands with the names of their lanes.
import type { Box, Camera, Size } from './camera';
import type { Ink } from './ink';
import type { Lane } from './scene';
import { htmlElement } from './surface';

/** Distance of the dots on the map: the step of a nudge. */
const DOTS = 24;
/** They stand no closer on the screen. */
const CLOSEST = 18;

export function drawDots(pen: CanvasRenderingContext2D, box: Box, scale: number, color: string): void {
  let step = DOTS;
  while (step * scale < CLOSEST) step *= 2;
  const size = 1.6 / scale;
  pen.fillStyle = color;
  for (let x = Math.floor(box.x / step) * step; x < box.x + box.width; x += step) {
    for (let y = Math.floor(box.y / step) * step; y < box.y + box.height; y += step) {
      pen.fillRect(x, y, size, size);
    }
  }
}

export function drawBands(
  pen: CanvasRenderingContext2D,
  box: Box,
  scale: number,
  ink: Ink,
  lanes: readonly Lane[],
): void {
  for (const [at, { top, height }] of lanes.entries()) {
    pen.fillStyle = at % 2 === 0 ? ink.band : ink.paper;
    pen.fillRect(box.x, top, box.width, height);
    pen.fillStyle = ink.line;
    pen.fillRect(box.x, top, box.width, 1 / scale);
    pen.fillRect(box.x, top + height, box.width, 1 / scale);
  }
}

/** Room between a name and the edges of its lane and of the view. */
const ROOM = 6;

/** The names stand at the left edge of the view, within their lanes as long as these are seen. */
export class LaneNames {
  readonly element = htmlElement('div', 'hw-lanes');
  #lanes: readonly Lane[] = [];

  constructor() {
    this.element.setAttribute('aria-hidden', 'true');
  }

  show(lanes: readonly Lane[]): void {
    if (JSON.stringify(lanes) === JSON.stringify(this.#lanes)) return;
    this.#lanes = lanes;
    this.element.replaceChildren(
      ...lanes.map(({ label }) => {
        const name = htmlElement('span', 'hw-lane');
        name.textContent = label;
        return name;
      }),
    );
  }

  look(camera: Camera, view: Size): void {
    for (const [at, { top, height }] of this.#lanes.entries()) {
      const name = this.element.children[at];
      if (!(name instanceof HTMLElement)) continue;
      const [first, last] = [top * camera.scale + camera.y, (top + height) * camera.scale + camera.y];
      name.hidden = last < 3 * ROOM || first > view.height;
      const place = Math.max(first + ROOM, Math.min(ROOM, last - 4 * ROOM));
      name.style.transform = `translateY(${Math.round(place)}px)`;
    }
  }
}
