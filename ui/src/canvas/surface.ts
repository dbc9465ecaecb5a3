// The elements that the map is drawn on, and the camera put into effect. Moving the camera touches two
// transforms and nothing else, so that panning needs no layout.
import { START, toMap, type Camera, type Point, type Size } from './camera';
import type { MapGeometry } from './scene';

const SVG = 'http://www.w3.org/2000/svg';
/** Distance of the dots behind the map. */
const DOTS = 24;

export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  className: string,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('class', className);
  return element;
}

export function htmlElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

export class Surface {
  camera: Camera = START;
  readonly links = svgElement('g', 'hw-links');
  /** Above the links: the badge of a loop, the line of a link being drawn. */
  readonly over = svgElement('g', 'hw-over');
  readonly nodes = htmlElement('div', 'hw-nodes');
  readonly #dots = htmlElement('div', 'hw-dots');
  readonly #plane = htmlElement('div', 'hw-plane');
  readonly #svg = svgElement('svg', 'hw-svg');
  #resting: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly host: HTMLElement) {
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.append(this.links, this.over);
    this.#plane.append(this.#svg, this.nodes);
    host.append(this.#dots, this.#plane);
  }

  look(camera: Camera): void {
    const { x, y, scale } = (this.camera = camera);
    this.#plane.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    this.#dots.style.transform = `translate(${x % DOTS}px, ${y % DOTS}px)`;
    this.#keepLayer();
  }

  /** The drawing area must hold every link: some engines do not paint what overflows it. */
  cover({ left, top, width, height }: MapGeometry): void {
    const box = this.#svg.style;
    [box.left, box.top, box.width, box.height] = [left, top, width, height].map((side) => `${side}px`) as [
      string,
      string,
      string,
      string,
    ];
    this.#svg.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
  }

  view(): Size {
    return { width: this.host.clientWidth, height: this.host.clientHeight };
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
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#dots.remove();
    this.#plane.remove();
  }

  /** A layer of its own while it moves; afterwards none, so that letters are drawn sharp at this scale. */
  #keepLayer(): void {
    this.#plane.classList.add('hw-moving');
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#plane.classList.remove('hw-moving'), 200);
  }
}
