// Where one looks at the map: pure arithmetic between places on the screen and places on the map.

export interface Camera {
  /** Where the map's origin stands on the screen, in pixels from the upper left corner of the view. */
  x: number;
  y: number;
  scale: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Box = Point & Size;

export const LEAST = 0.1;
export const MOST = 2.5;
/** Small maps are not blown up: the room is needed for what comes. */
const MOST_WHEN_FITTED = 1;

export const START: Camera = { x: 0, y: 0, scale: 1 };

export const clampScale = (scale: number): number => Math.min(MOST, Math.max(LEAST, scale));

export const toMap = (camera: Camera, at: Point): Point => ({
  x: (at.x - camera.x) / camera.scale,
  y: (at.y - camera.y) / camera.scale,
});

export const toScreen = (camera: Camera, at: Point): Point => ({
  x: at.x * camera.scale + camera.x,
  y: at.y * camera.scale + camera.y,
});

export const onScreen = (camera: Camera, box: Box): Box => ({
  ...toScreen(camera, box),
  width: box.width * camera.scale,
  height: box.height * camera.scale,
});

/** What two boxes have in common, or nothing. */
export function common(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
});

/** Nearer or farther by a factor; what lies under `at` (on the screen) stays there. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
  const scale = clampScale(camera.scale * factor);
  const held = toMap(camera, at);
  return { scale, x: at.x - held.x * scale, y: at.y - held.y * scale };
}

/** The scale at which the whole box has room in the view, with a margin around it. */
export function scaleFor(box: Box, view: Size, margin: number): number {
  const room = { width: Math.max(1, view.width - 2 * margin), height: Math.max(1, view.height - 2 * margin) };
  return Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height));
}

/** Puts the middle of the box into the middle of the view. */
export const centred = (scale: number, box: Box, view: Size): Camera => ({
  scale,
  x: view.width / 2 - (box.x + box.width / 2) * scale,
  y: view.height / 2 - (box.y + box.height / 2) * scale,
});

/** Shows the whole box in the middle of the view. */
export function fitted(box: Box, view: Size, margin = 24): Camera {
  if (box.width <= 0 || box.height <= 0 || view.width <= 0 || view.height <= 0) return START;
  return centred(clampScale(Math.min(scaleFor(box, view, margin), MOST_WHEN_FITTED)), box, view);
}

/** The first look: all of it where that can be read, else its right end, where the gaps stand. */
export function firstLook(box: Box, view: Size, legible: number, margin = 24): Camera {
  const whole = fitted(box, view, margin);
  if (whole.scale >= legible) return whole;
  const right = view.width - margin - (box.x + box.width) * legible;
  const high = box.height * legible;
  const top = high <= view.height - 2 * margin ? (view.height - high) / 2 : margin;
  return { scale: legible, x: right, y: top - box.y * legible };
}

/** How many boxes lie beyond each side of the view, wholly or all but a strip. */
export interface Beyond {
  left: number;
  right: number;
  above: number;
  below: number;
}

export function beyond(camera: Camera, boxes: readonly Box[], view: Size): Beyond {
  const count: Beyond = { left: 0, right: 0, above: 0, below: 0 };
  for (const box of boxes) {
    const at = centreOf(onScreen(camera, box));
    if (at.x < 0) count.left += 1;
    else if (at.x > view.width) count.right += 1;
    else if (at.y < 0) count.above += 1;
    else if (at.y > view.height) count.below += 1;
  }
  return count;
}

const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** What lies that many views further to one side, a fifth of the old view still seen. */
export function turned(camera: Camera, side: keyof Beyond, { width, height }: Size): Camera {
  const far = { left: [0.8, 0], right: [-0.8, 0], above: [0, 0.8], below: [0, -0.8] }[side];
  return panned(camera, width * (far[0] ?? 0), height * (far[1] ?? 0));
}

/** The shortest move that brings the box into view; none where it is seen already. */
export function revealed(camera: Camera, box: Box, view: Size, margin = 32): Camera {
  const corner = toScreen(camera, box);
  const dx = shift(corner.x, box.width * camera.scale, view.width, margin);
  const dy = shift(corner.y, box.height * camera.scale, view.height, margin);
  return dx === 0 && dy === 0 ? camera : panned(camera, dx, dy);
}

function shift(start: number, length: number, room: number, margin: number): number {
  if (start < margin) return margin - start;
  const over = start + length - (room - margin);
  // A box larger than the view shows its beginning.
  return over > 0 ? -Math.min(over, start - margin) : 0;
}
