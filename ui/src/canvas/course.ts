// The course of a link as a chain of points: what lies near it, and what it covers. Read once per course.
import type { Box, Point } from './camera';
import { boundsOf, grown, holds } from './geometry';

/** Pieces that one curve is cut into: enough for a hand that aims within half a dozen pixels. */
const PIECES = 12;

export class Course {
  readonly points: readonly Point[];
  readonly box: Box;

  /** `path` as the drawing crate writes it: a start and cubic curves, no other letters. */
  constructor(path: string) {
    this.points = pointsOf(path);
    this.box = boundsOf(this.points.map((point) => ({ ...point, width: 0, height: 0 })));
  }

  /** Distance of the nearest point of the course; infinite where it is farther than `reach`. */
  distance(at: Point, reach: number): number {
    if (!holds(grown(this.box, reach), at)) return Infinity;
    const steps = this.points.slice(1).map((to, from) => toPiece(at, this.points[from] ?? to, to));
    const nearest = Math.min(...steps);
    return nearest <= reach ? nearest : Infinity;
  }
}

function pointsOf(path: string): Point[] {
  const [first, ...curves] = path.replace('M', '').split('C').map(pairs);
  let from = first?.[0];
  if (from === undefined) return [];
  const points = [from];
  for (const curve of curves) {
    for (let at = 0; at + 2 < curve.length; at += 3) {
      const [one, two, to] = [curve[at], curve[at + 1], curve[at + 2]] as [Point, Point, Point];
      for (let step = 1; step <= PIECES; step += 1) points.push(onCurve(from, one, two, to, step / PIECES));
      from = to;
    }
  }
  return points;
}

function pairs(text: string): Point[] {
  const figures = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const found: Point[] = [];
  for (let at = 0; at + 1 < figures.length; at += 2) {
    found.push({ x: figures[at] ?? 0, y: figures[at + 1] ?? 0 });
  }
  return found;
}

function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

function toPiece(at: Point, from: Point, to: Point): number {
  const way = { x: to.x - from.x, y: to.y - from.y };
  const length = way.x * way.x + way.y * way.y;
  const along = length === 0 ? 0 : ((at.x - from.x) * way.x + (at.y - from.y) * way.y) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - from.x - share * way.x, at.y - from.y - share * way.y);
}
