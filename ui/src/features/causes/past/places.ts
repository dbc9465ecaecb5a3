// A place for everything that ever stood on the map, so that what stays does not jump from step to step.
import type { Id, MapGeometry } from '$bridge/types';
import type { Box } from '$canvas/camera';
import { linkBetween } from '$canvas/geometry';
import type { Scene, Sizes } from '$canvas/scene';

const BETWEEN = 32;

/** The map as it stands now, and below it, row by row, what is no longer on it. Pure. */
export function placesOf(whole: Scene, sizes: Sizes, now: MapGeometry): MapGeometry {
  const stands = new Set(now.nodes.map((node) => node.id));
  const gone = whole.nodes.filter((node) => !stands.has(node.id));
  const right = now.left + Math.max(now.width, 4 * (176 + BETWEEN));
  let [x, y, high] = [now.left + BETWEEN, now.top + now.height, 0];
  const shelved = gone.map(({ id, kind }) => {
    const [width, height] = sizes[id] ?? [176, 64];
    if (x + width > right && high > 0) [x, y, high] = [now.left + BETWEEN, y + high + BETWEEN, 0];
    const node = { id, kind, x, y, width, height };
    [x, high] = [x + width + BETWEEN, Math.max(high, height)];
    return node;
  });
  const nodes = [...now.nodes, ...shelved];
  const links = [...now.links, ...courses(whole, now, new Map(nodes.map((node) => [node.id, node])))];
  const bottom = Math.max(now.top + now.height, ...shelved.map((node) => node.y + node.height + BETWEEN));
  return { ...now, nodes, links, width: right - now.left, height: bottom - now.top };
}

/** Plain courses for the links that are no longer there. */
const courses = (whole: Scene, now: MapGeometry, boxes: ReadonlyMap<Id, Box>) =>
  whole.links.flatMap(({ id, from, to }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    const drawn = now.links.some((link) => link.id === id);
    return drawn || a === undefined || b === undefined ? [] : [linkBetween(id, a, b)];
  });
