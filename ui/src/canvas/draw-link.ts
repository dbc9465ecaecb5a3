// One link drawn by pen: the line, its arrowhead and its marks. What it says and what marks it bears come from
// the caller; where it runs comes from the geometry.
import { Course } from './course';
import { arrowhead, dashOf, widthOf } from './geometry';
import type { Ink } from './ink';
import type { LinkGeometry, SceneLink } from './scene';
import { least, type Level } from './level';

export type LinkMark = 'chosen' | 'lit' | 'near' | 'hover';

/** What a pen needs to know about the sheet that it draws on. */
export interface Drawing {
  pen: CanvasRenderingContext2D;
  ink: Ink;
  scale: number;
  level: Level;
}

/** Size of the letters at a link, in rem on the map. */
const LETTERS = 0.75;
const FADED = 0.45;
const DIM = 0.16;
const SIGN = 8;

export class DrawnLink {
  link: SceneLink;
  shape: LinkGeometry | null = null;
  /** Drawn on the sheet of what moves at the moment, not on the ground. */
  loose = false;
  readonly marks = new Set<LinkMark>();
  #course: Course | null = null;
  #line: Path2D | null = null;
  #head: Path2D | null = null;

  constructor(link: SceneLink) {
    this.link = link;
  }

  show(link: SceneLink): void {
    this.link = link;
    this.#head = null;
  }

  /** Takes a new course. */
  run(shape: LinkGeometry): void {
    this.shape = shape;
    this.#course = this.#line = this.#head = null;
  }

  mark(name: LinkMark, on: boolean): void {
    if (on) this.marks.add(name);
    else this.marks.delete(name);
  }

  get course(): Course | null {
    if (this.shape !== null) this.#course ??= new Course(this.shape.path);
    return this.#course;
  }

  get width(): number {
    return widthOf(this.link);
  }

  draw(drawing: Drawing, later: string): void {
    if (this.shape === null) return;
    const { pen, ink } = drawing;
    this.#line ??= new Path2D(this.shape.path);
    this.#head ??= new Path2D(arrowhead(this.shape.end, this.shape.angle, this.width));
    pen.globalAlpha = this.link.dim ? DIM : this.link.faded ? FADED : 1;
    pen.setLineDash([]);
    if (this.marks.has('chosen')) stroke(pen, this.#line, ink.halo, this.width + 10);
    pen.setLineDash(dashOf(this.link.opposite, this.link.delay));
    const color = this.#color(ink);
    stroke(pen, this.#line, color, this.width);
    pen.fillStyle = color;
    pen.fill(this.#head);
    if (drawing.level !== 'far' && !this.link.dim) this.#sign(drawing, color, later);
    pen.globalAlpha = 1;
  }

  /** Rough length, to find the link with most room for a badge. */
  reach(): number {
    if (this.shape === null) return 0;
    const { start, end } = this.shape;
    return Math.hypot(end.x - start.x, end.y - start.y);
  }

  #color(ink: Ink): string {
    if (this.marks.has('lit')) return ink.lit;
    if (this.marks.has('chosen') || this.marks.has('hover')) return ink.chosen;
    return this.marks.has('near') ? ink.near : ink.stream;
  }

  /** A minus where more makes less, a word where it takes time. */
  #sign({ pen, ink, scale }: Drawing, color: string, later: string): void {
    if (this.shape === null) return;
    const { x, y } = this.shape.label_at;
    if (this.link.delay) {
      const size = Math.max(LETTERS * ink.rem, least(scale));
      write(pen, later, { x, y: y + 4 }, size, ink, this.link.opposite ? SIGN + 3 : null);
    }
    if (!this.link.opposite) return;
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(x, y, SIGN, 0, 2 * Math.PI);
    pen.fillStyle = ink.paper;
    pen.fill();
    pen.strokeStyle = color;
    pen.lineWidth = 1.5;
    pen.stroke();
    pen.fillStyle = color;
    pen.fillRect(x - 4, y - 1, 8, 2);
  }
}

function stroke(pen: CanvasRenderingContext2D, line: Path2D, color: string, width: number): void {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.stroke(line);
}

/** With a rim of paper, so that lines below do not run through the letters; centred, or beside what stands there. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  at: { x: number; y: number },
  size: number,
  ink: Ink,
  beside: number | null,
): void {
  pen.setLineDash([]);
  pen.font = `${size}px ${ink.font}`;
  pen.textAlign = beside === null ? 'center' : 'left';
  pen.strokeStyle = ink.paper;
  pen.lineWidth = 5;
  pen.strokeText(text, at.x + (beside ?? 0), at.y);
  pen.fillStyle = ink.near;
  pen.fillText(text, at.x + (beside ?? 0), at.y);
}
