// One link as SVG: a fat invisible line to press on, the line itself, its arrowhead, and its marks.
import { arrowhead, dashOf, widthOf } from './geometry';
import type { LinkGeometry, SceneLink } from './scene';
import { svgElement } from './surface';

export class DrawnLink {
  readonly element = svgElement('g', 'hw-link');
  readonly #hit = svgElement('path', 'hw-hit');
  readonly #line = svgElement('path', 'hw-line');
  readonly #head = svgElement('path', 'hw-head');
  readonly #sign = svgElement('g', 'hw-sign');
  readonly #later = svgElement('text', 'hw-later');
  readonly #title = svgElement('title', '');
  link: SceneLink;
  shape: LinkGeometry | null = null;

  constructor(link: SceneLink) {
    this.link = link;
    this.element.dataset['link'] = link.id;
    const disc = svgElement('circle', 'hw-disc');
    disc.setAttribute('r', '8');
    const minus = svgElement('path', 'hw-minus');
    minus.setAttribute('d', 'M-4 0H4');
    this.#sign.append(disc, minus);
    this.element.append(this.#title, this.#hit, this.#line, this.#head, this.#sign, this.#later);
  }

  show(link: SceneLink, later: string): void {
    this.link = link;
    this.#title.textContent = link.name;
    this.#line.style.strokeWidth = `${widthOf(link.strength)}px`;
    this.#line.style.strokeDasharray = dashOf(link.opposite, link.delay) || 'none';
    this.#sign.style.display = link.opposite ? '' : 'none';
    this.#later.textContent = link.delay ? later : '';
    this.element.classList.toggle('hw-faded', link.faded);
    if (this.shape !== null) this.draw(this.shape);
  }

  /** Takes a new course; the paths are written only where it differs. */
  draw(shape: LinkGeometry): void {
    const same = this.shape?.path === shape.path;
    this.shape = shape;
    if (!same) {
      this.#hit.setAttribute('d', shape.path);
      this.#line.setAttribute('d', shape.path);
    }
    this.#head.setAttribute('d', arrowhead(shape.end, shape.angle, widthOf(this.link.strength)));
    const { x, y } = shape.label_at;
    this.#sign.setAttribute('transform', `translate(${x} ${y})`);
    this.#later.setAttribute('x', String(x));
    this.#later.setAttribute('y', String(y + (this.link.opposite ? 22 : 4)));
  }

  mark(name: 'hw-chosen' | 'hw-lit' | 'hw-near', on: boolean): void {
    this.element.classList.toggle(name, on);
  }

  /** Rough length, to find the link with most room for a badge. */
  reach(): number {
    if (this.shape === null) return 0;
    const { start, end } = this.shape;
    return Math.hypot(end.x - start.x, end.y - start.y);
  }
}
