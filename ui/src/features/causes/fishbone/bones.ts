// Where everything stands on the fishbone: the gap at the head, a bone for each category, its causes along it.
// Sizes are in rem, so that the drawing grows with the text. No words and no records: whoever draws knows them.

export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  width: number;
  height: number;
}
export type Side = 'above' | 'below';

export interface Bone {
  side: Side;
  column: number;
  /** From the outer end to the spine. */
  tip: Point;
  root: Point;
  name: Box;
  /** One for each cause, from top to bottom; where there is none, one for what is asked instead. */
  places: Box[];
  /** Where each cause's line meets the bone. */
  joints: Point[];
}

export interface Fish {
  width: number;
  height: number;
  spine: [Point, Point];
  head: Box;
  bones: Bone[];
}

const NAME = 3;
const PLACE = 3.25;
/** Causes do not drift farther apart than this. */
const AIRY = 4;
const NARROW = 8.25;
const WIDE = 15;
const HEAD = 8;
const EDGE = 1;
/** How far a bone leans back for each rem of its height; long ones stand steeper. */
const LEAN = 0.2;
const FARTHEST = 3;
/** Between a cause's words and the next bone. */
const APART = 0.5;
/** Left free beside a name, for the button of the name before it. */
const BUTTON = 1.75;
/** Places that the question of an empty bone takes. */
const ASKED = 2.4;

/** `counts` are the causes of each bone; bones alternate above and below, from the tail on. */
export function fishOf(counts: readonly number[], room: { width: number; height: number }): Fish {
  const columns = Math.max(1, Math.ceil(counts.length / 2));
  const needed = (side: number) =>
    Math.max(ASKED, ...counts.filter((_, at) => at % 2 === side)) * PLACE + APART;
  const spare = Math.max(0, (room.height - 2 * (NAME + EDGE) - needed(0) - needed(1)) / 2);
  const [up, down] = [needed(0) + spare, needed(1) + spare];
  const slope = Math.min(LEAN, FARTHEST / Math.max(up, down));
  const lean = slope * Math.max(up, down);
  const free = (room.width - HEAD - 2 * EDGE - lean) / columns;
  const wide = Math.min(WIDE, Math.max(NARROW, free));
  const middle = EDGE + NAME + up;
  const headAt = EDGE + lean + wide * columns + EDGE;
  const bones = counts.map((count, at) => {
    const column = Math.floor(at / 2);
    const root = { x: EDGE + lean + wide * (column + 1), y: middle };
    return at % 2 === 0
      ? bone({ side: 'above', root, length: up, wide, slope }, column, count)
      : bone({ side: 'below', root, length: down, wide, slope }, column, count);
  });
  return {
    width: headAt + HEAD + EDGE,
    height: middle + down + NAME + EDGE,
    spine: [
      { x: EDGE, y: middle },
      { x: headAt, y: middle },
    ],
    head: { x: headAt, y: middle - 2.5, width: HEAD, height: 5 },
    bones,
  };
}

interface Stem {
  side: Side;
  root: Point;
  length: number;
  wide: number;
  slope: number;
}

function bone(stem: Stem, column: number, count: number): Bone {
  const { side, root, length, wide, slope } = stem;
  const outward = side === 'above' ? -1 : 1;
  const tip = { x: root.x - slope * length, y: root.y + outward * length };
  const name = {
    x: tip.x - wide + BUTTON,
    y: side === 'above' ? tip.y - NAME : tip.y,
    width: wide - BUTTON,
    height: NAME,
  };
  const places = placesAlong(stem, count);
  const joints = places.map(({ y, height }) => ({
    x: root.x - slope * Math.abs(root.y - (y + height)),
    y: y + height,
  }));
  return { side, column, tip, root, name, places, joints: count === 0 ? [] : joints };
}

/** Evenly along the bone, words above their line. A place is as narrow as the lean of both bones beside it asks. */
function placesAlong({ side, root, length, wide, slope }: Stem, count: number): Box[] {
  const most = Math.max(1, count);
  const apart = Math.min(AIRY, (length - APART) / most);
  const height = count === 0 ? ASKED * PLACE : PLACE;
  const first = count === 0 ? (length - height) / 2 : (length - apart * most) / 2 + (apart - PLACE);
  const top = side === 'above' ? root.y - length : root.y;
  const width = wide - slope * height - APART;
  return Array.from({ length: most }, (_, at) => {
    const y = top + first + at * apart;
    const farther = Math.max(Math.abs(root.y - y), Math.abs(root.y - (y + height)));
    return { x: root.x - slope * farther - APART / 2 - width, y, width, height };
  });
}
