// The elements that the map is drawn on, and the camera put into effect once a frame. Panning moves three
// transforms and nothing else: no layout, no style, nothing drawn anew.
import { common, onScreen, START, toMap, type Box, type Camera, type Point, type Size } from './camera';
import type { Drawing } from './draw-link';
import { LaneNames } from './ground';
import { followInk, inkOf, type Ink } from './ink';
import { lettersOf, LEVELS, levelOf, type Level } from './level';
import { Sheet } from './sheet';

export function htmlElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** What the sheets are drawn with, and who wants to hear of a new frame. */
export interface Painter {
  still(drawing: Drawing, box: Box): void;
  moving(drawing: Drawing): void;
  /** The place on the map of what is on the upper sheet, if anything is. */
  moves(): Box | null;
  shown(camera: Camera, view: Size): void;
  recolored(): void;
}

/** How far the still sheet reaches beyond the view: so far one pans before it is drawn again. */
const MARGIN = 320;
/** After so many milliseconds without a change of scale, letters and lines are drawn sharp. */
const REST = 140;

export class Surface {
  camera: Camera = START;
  ink: Ink;
  readonly nodes = htmlElement('div', 'hw-nodes');
  readonly lanes = new LaneNames();
  readonly still: Sheet;
  readonly #moving: Sheet;
  readonly #plane = htmlElement('div', 'hw-plane');
  readonly #painter: Painter;
  readonly #stop: (() => void)[];
  #view: Size;
  #frame = 0;
  #zooming: ReturnType<typeof setTimeout> | null = null;
  #level: Level | null = null;
  #levelScale = 0;

  constructor(
    readonly host: HTMLElement,
    painter: Painter,
  ) {
    this.#painter = painter;
    this.ink = inkOf(host);
    this.#view = { width: host.clientWidth, height: host.clientHeight };
    this.still = new Sheet('hw-still', MARGIN, true, (pen, box, scale) => {
      pen.fillStyle = this.ink.paper;
      pen.fillRect(box.x, box.y, box.width, box.height);
      painter.still(this.#drawing(pen, scale), box);
    });
    this.#moving = new Sheet('hw-moving', 0, false, (pen, _box, scale) =>
      painter.moving(this.#drawing(pen, scale)),
    );
    this.#plane.append(this.nodes);
    host.append(this.still.element, this.#moving.element, this.#plane, this.lanes.element);
    const resize = new ResizeObserver(() => this.#resized());
    resize.observe(host);
    this.#stop = [() => resize.disconnect(), followInk(() => this.#recolored())];
    this.#showLevel();
    this.ask();
  }

  look(camera: Camera): void {
    if (camera.scale !== this.camera.scale) this.#zooms();
    this.camera = camera;
    this.ask();
  }

  /** What lies still is no longer what is drawn. */
  redraw(): void {
    this.still.stale();
    this.ask();
  }

  /** A frame is wanted: the upper sheet is drawn in each. */
  ask(): void {
    this.#frame ||= requestAnimationFrame(() => this.#show());
  }

  view(): Size {
    if (this.#view.width === 0) this.#view = { width: this.host.clientWidth, height: this.host.clientHeight };
    return this.#view;
  }

  /** From the window to the upper left corner of the view. */
  local(event: { clientX: number; clientY: number }): Point {
    const box = this.host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  onMap(event: { clientX: number; clientY: number }): Point {
    return toMap(this.camera, this.local(event));
  }

  remove(): void {
    for (const stop of this.#stop) stop();
    cancelAnimationFrame(this.#frame);
    if (this.#zooming !== null) clearTimeout(this.#zooming);
    for (const element of [this.still.element, this.#moving.element, this.#plane, this.lanes.element]) {
      element.remove();
    }
  }

  #show(): void {
    this.#frame = 0;
    // Whole pixels: letters stay sharp and the sheets need not be resampled.
    const camera = { ...this.camera, x: Math.round(this.camera.x), y: Math.round(this.camera.y) };
    const view = this.view();
    this.#plane.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`;
    this.#showLevel();
    this.still.look(camera, { x: 0, y: 0, ...view }, this.#zooming === null);
    this.#showMoving(camera, view);
    this.lanes.look(camera, view);
    this.#painter.shown(camera, view);
  }

  /** No larger than what moves: the rest of the screen need not be painted for it. */
  #showMoving(camera: Camera, view: Size): void {
    const moves = this.#painter.moves();
    const area = moves === null ? null : common(onScreen(camera, moves), { x: 0, y: 0, ...view });
    this.#moving.element.hidden = area === null;
    this.#moving.stale();
    if (area !== null) this.#moving.look(camera, area, true);
  }

  /** The class when the level is another; the scale, from which sizes follow, when it rests. */
  #showLevel(): void {
    const { scale } = this.camera;
    const level = levelOf(scale, this.ink);
    if (level === this.#level && (this.#zooming !== null || scale === this.#levelScale)) return;
    this.#level = level;
    this.#levelScale = scale;
    this.#plane.classList.remove(...LEVELS.map((name) => `hw-${name}`));
    this.#plane.classList.add(`hw-${level}`);
    this.#plane.style.setProperty('--scale', String(scale));
    this.#plane.style.setProperty('--read-px', String(lettersOf(this.ink)));
  }

  #drawing(pen: CanvasRenderingContext2D, scale: number): Drawing {
    return { pen, ink: this.ink, scale, level: levelOf(scale, this.ink) };
  }

  #zooms(): void {
    if (this.#zooming !== null) clearTimeout(this.#zooming);
    this.#zooming = setTimeout(() => {
      this.#zooming = null;
      this.ask();
    }, REST);
  }

  #resized(): void {
    this.#view = { width: this.host.clientWidth, height: this.host.clientHeight };
    this.ask();
  }

  #recolored(): void {
    this.ink = inkOf(this.host);
    // Other letters carry as far as another scale.
    this.#levelScale = 0;
    this.#painter.recolored();
    this.redraw();
  }
}
