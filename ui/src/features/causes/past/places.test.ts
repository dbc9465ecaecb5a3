// What stays on the map keeps its place; what is gone stands below it.
import { describe, expect, it } from 'vitest';
import type { MapGeometry } from '$bridge/types';
import type { Scene, SceneLink, SceneNode } from '$canvas/scene';
import { placesOf } from './places';

const node = (id: string): SceneNode => ({
  id,
  kind: 'cause',
  label: id,
  note: '',
  flag: '',
  color: '',
  badge: '',
  root: false,
  faded: false,
  dim: false,
  dots: '',
  folded: 0,
  foldName: '',
  story: '',
  linkName: '',
});
const link = (from: string, to: string): SceneLink => ({
  id: `${from}${to}`,
  from,
  to,
  opposite: false,
  delay: false,
  strength: 2,
  drops: null,
  dim: false,
  faded: false,
  name: '',
});
const now: MapGeometry = {
  nodes: [
    { id: 'a', kind: 'cause', x: 32, y: 32, width: 176, height: 58 },
    { id: 'b', kind: 'cause', x: 272, y: 32, width: 176, height: 58 },
  ],
  links: [],
  lanes: [],
  left: 0,
  top: 0,
  width: 480,
  height: 122,
};
const gone = Array.from({ length: 9 }, (_, nth) => node(`gone${nth}`));
const whole: Scene = {
  nodes: [node('a'), node('b'), ...gone],
  links: [link('a', 'b'), link('a', 'gone0')],
  lanes: [],
  later: 'later',
};

describe('places of the whole history', () => {
  const found = placesOf(whole, {}, now);

  it('keep what stands now where it stands', () => {
    expect(found.nodes.slice(0, 2)).toEqual(now.nodes);
  });

  it('put what is gone below, and nothing on top of anything', () => {
    const shelf = found.nodes.slice(2);
    expect(shelf).toHaveLength(9);
    expect(shelf.every((one) => one.y >= now.top + now.height)).toBe(true);
    for (const one of found.nodes) {
      for (const other of found.nodes.filter((each) => each !== one)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('hold all of it, and give every link a course', () => {
    const lowest = Math.max(...found.nodes.map((one) => one.y + one.height));
    expect(found.top + found.height).toBeGreaterThan(lowest);
    expect(found.links.map(({ id }) => id)).toEqual(['ab', 'agone0']);
  });
});
