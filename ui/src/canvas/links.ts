// All links of the map: kept in step with the scene, marked, drawn, and found under the pointer.
import { common, type Box, type Point } from './camera';
import { DrawnLink, type Drawing } from './draw-link';
import { boundsOf, grown, linkBetween } from './geometry';
import type { Ink } from './ink';
import { least } from './level';
import type { Highlight, Id, LinkGeometry, SceneLink, Target } from './scene';

/** Hands aim this well, in pixels of the screen. */
const REACH = 10;
/** Marks and thick lines reach this far beyond a course, in pixels of the map. */
const BEYOND = 24;
const BADGE = 15;

export class Links {
  readonly #all = new Map<Id, DrawnLink>();
  #later = '';
  #badge: { at: Point; text: string } | null = null;
  #hover: DrawnLink | null = null;

  show(links: readonly SceneLink[], later: string): void {
    this.#later = later;
    const wanted = new Set(links.map(({ id }) => id));
    for (const id of this.#all.keys()) if (!wanted.has(id)) this.#all.delete(id);
    for (const link of links) {
      const known = this.#all.get(link.id);
      if (known === undefined) this.#all.set(link.id, new DrawnLink(link));
      else known.show(link);
    }
  }

  place(shapes: readonly LinkGeometry[]): void {
    for (const link of this.#all.values()) link.loose = false;
    for (const shape of shapes) this.#all.get(shape.id)?.run(shape);
  }

  ends(): SceneLink[] {
    return [...this.#all.values()].map(({ link }) => link);
  }

  /** Lets the links of a moved node follow it; true where some were lying on the ground until now. */
  follow(id: Id, boxOf: (id: Id) => Box | null): boolean {
    let lifted = false;
    for (const drawn of this.#all.values()) {
      const { from, to } = drawn.link;
      if (from !== id && to !== id) continue;
      const [start, end] = [boxOf(from), boxOf(to)];
      if (start === null || end === null) continue;
      drawn.run(linkBetween(drawn.link.id, start, end));
      lifted ||= !drawn.loose;
      drawn.loose = true;
    }
    return lifted;
  }

  choose(target: Target | null, along: Id | null): void {
    const { kind, id } = target ?? { kind: null, id: null };
    for (const drawn of this.#all.values()) {
      const { link } = drawn;
      drawn.mark('chosen', link.id === along || (kind === 'link' && link.id === id));
      drawn.mark('near', kind === 'node' && (link.from === id || link.to === id));
    }
  }

  highlight(lit: Highlight | null): void {
    for (const drawn of this.#all.values()) drawn.mark('lit', lit?.links.has(drawn.link.id) ?? false);
    this.#badge = lit === null || lit.badge === '' ? null : this.#badgeFor(lit);
  }

  /** The link that the pointer is over; true where it is another than before. */
  hover(id: Id | null): boolean {
    const next = id === null ? null : (this.#all.get(id) ?? null);
    if (next === this.#hover) return false;
    this.#hover?.mark('hover', false);
    next?.mark('hover', true);
    this.#hover = next;
    return true;
  }

  /** The nearest link within a hand's reach. */
  under(at: Point, scale: number): SceneLink | null {
    let found: SceneLink | null = null;
    let nearest = REACH / scale;
    for (const { course, link } of this.#all.values()) {
      const far = course?.distance(at, nearest) ?? Infinity;
      if (far > nearest) continue;
      nearest = far;
      found = link;
    }
    return found;
  }

  /** Everything that lies still: what is marked lies above what is not. */
  drawStill(drawing: Drawing, box: Box): void {
    const seen = grown(box, BEYOND);
    const still = [...this.#all.values()].filter(
      ({ loose, course }) => !loose && course !== null && common(grown(course.box, 1), seen) !== null,
    );
    for (const link of still) if (link.marks.size === 0) link.draw(drawing, this.#later);
    for (const link of still) if (link.marks.size > 0) link.draw(drawing, this.#later);
    if (this.#badge !== null) drawBadge(drawing, this.#badge.at, this.#badge.text);
  }

  /** What follows the hand: the links of a dragged node, the one under the pointer. */
  drawMoving(drawing: Drawing): void {
    for (const link of this.#moving()) link.draw(drawing, this.#later);
  }

  /** Where that is on the map. */
  get moves(): Box | null {
    const boxes = this.#moving().flatMap(({ course }) => course?.box ?? []);
    return boxes.length === 0 ? null : grown(boundsOf(boxes), BEYOND);
  }

  #moving(): DrawnLink[] {
    return [...this.#all.values()].filter((link) => link.loose || link === this.#hover);
  }

  #badgeFor({ links, badge }: Highlight): { at: Point; text: string } | null {
    const among = [...this.#all.values()].filter((one) => links.has(one.link.id) && one.shape !== null);
    const shape = among.sort((a, b) => b.reach() - a.reach())[0]?.shape ?? null;
    return shape === null ? null : { at: shape.label_at, text: badge };
  }
}

function drawBadge({ pen, ink, scale }: Drawing, at: Point, text: string): void {
  const size = Math.max(12, least(scale));
  pen.setLineDash([]);
  pen.beginPath();
  pen.arc(at.x, at.y, Math.max(BADGE, size * 1.2), 0, 2 * Math.PI);
  fill(pen, ink);
  pen.font = `600 ${size}px ${ink.font}`;
  pen.textAlign = 'center';
  pen.fillStyle = ink.litInk;
  pen.fillText(text, at.x, at.y + size * 0.36);
}

function fill(pen: CanvasRenderingContext2D, ink: Ink): void {
  pen.fillStyle = ink.litSoft;
  pen.fill();
  pen.strokeStyle = ink.lit;
  pen.lineWidth = 2;
  pen.stroke();
}
