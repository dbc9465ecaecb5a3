// Boxes and the course of a link while a node is being dragged. What stands still is drawn by the geometry
// that the drawing crate computed; this is only its preview.
import type { Box, Point } from './camera';
import type { Id, LinkGeometry, SceneLink } from './scene';

/** Length of an arrowhead; the line stops this far before its tip. Same as in the drawing crate. */
export const ARROW = 9;

/** Width of the line of a link, by its strength 1 to 4. Same as in the drawing crate. */
const WIDTHS = [1.5, 1.5, 2.2, 3.2, 4.4];

/** Width where all drops pass; below this share of them, a hairline is left. */
const FLOOD = 12;
const TRICKLE = 0.005;
const HAIRLINE = 0.6;

/** By the drops that pass where these are shown, else by strength. */
export function widthOf({ strength, drops }: Pick<SceneLink, 'strength' | 'drops'>): number {
  if (drops === null) return WIDTHS[Math.min(4, Math.max(1, strength))] ?? 2.2;
  return drops < TRICKLE ? HAIRLINE : 1 + (FLOOD - 1) * Math.min(1, drops);
}

/** Dots where more makes less, dashes where it takes time, both in turn for both. */
export function dashOf(opposite: boolean, delay: boolean): number[] {
  if (opposite && delay) return [9, 7, 0.5, 7];
  if (opposite) return [0.5, 7];
  return delay ? [9, 7] : [];
}

export const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export const holds = (box: Box, at: Point): boolean =>
  at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;

/** The box with this much room on every side. */
export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

const short = (value: number): number => Math.round(value * 10) / 10 || 0;

type Cubic = [Point, Point, Point, Point];

/** From border to border: sideways where there is room between the boxes, else up or down. */
export function linkBetween(id: Id, from: Box, to: Box): LinkGeometry {
  const [start, one, two, end] = courseBetween(from, to);
  const reach = Math.max(0.01, Math.hypot(end.x - two.x, end.y - two.y));
  const way = { x: (end.x - two.x) / reach, y: (end.y - two.y) / reach };
  const foot = { x: end.x - way.x * ARROW, y: end.y - way.y * ARROW };
  const figures = [one.x, one.y, two.x, two.y, foot.x, foot.y].map(short).join(' ');
  return {
    id,
    path: `M${short(start.x)} ${short(start.y)}C${figures}`,
    start,
    end,
    angle: (Math.atan2(way.y, way.x) * 180) / Math.PI,
    label_at: halfway([start, one, two, end]),
  };
}

function courseBetween(from: Box, to: Box): Cubic {
  const [a, b] = [centre(from), centre(to)];
  const right = to.x - (from.x + from.width);
  const left = from.x - (to.x + to.width);
  if (Math.max(right, left) >= 2 * ARROW) {
    const sense = right >= left ? 1 : -1;
    const start = { x: a.x + (sense * from.width) / 2, y: a.y };
    const end = { x: b.x - (sense * to.width) / 2, y: b.y };
    const pull = (sense * Math.max(right, left)) / 2;
    return [start, { x: start.x + pull, y: start.y }, { x: end.x - pull, y: end.y }, end];
  }
  const sense = b.y >= a.y ? 1 : -1;
  const start = { x: a.x, y: a.y + (sense * from.height) / 2 };
  const end = { x: b.x, y: b.y - (sense * to.height) / 2 };
  const pull = Math.max(2 * ARROW, Math.abs(end.y - start.y) / 2) * sense;
  return [start, { x: start.x, y: start.y + pull }, { x: end.x, y: end.y - pull }, end];
}

const halfway = ([a, b, c, d]: Cubic): Point => ({
  x: (a.x + 3 * b.x + 3 * c.x + d.x) / 8,
  y: (a.y + 3 * b.y + 3 * c.y + d.y) / 8,
});

/** A link whose second end is still under the pointer. */
export const linkToPoint = (from: Box, at: Point): LinkGeometry =>
  linkBetween('', from, { x: at.x, y: at.y, width: 0, height: 0 });

/** The triangle of an arrowhead with its tip at the end; wider for stronger links. */
export function arrowhead(end: Point, angle: number, width: number): string {
  const half = 3.4 + width * 0.55;
  const turn = (angle * Math.PI) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const corner = (back: number, aside: number) =>
    `${short(end.x - cos * back - sin * aside)} ${short(end.y - sin * back + cos * aside)}`;
  return `M${corner(0, 0)}L${corner(ARROW + 0.6, half)}L${corner(ARROW + 0.6, -half)}Z`;
}

/** The box that holds all of these. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
