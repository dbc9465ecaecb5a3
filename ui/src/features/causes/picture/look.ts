// How the map stands on the screen at this moment, for a picture of it. The map view tells; without a map on the screen
// the picture is of the whole map, laid out anew.
import type { Id, MapLook } from '$bridge/types';
import type { Placed } from '$canvas/order';
import type { Scene, SceneNode } from '$canvas/scene';

const WHOLE: MapLook = {
  places: {},
  sizes: {},
  hidden: [],
  dim: [],
  folded: {},
  dots: {},
  lit: null,
  by_drops: false,
  gap: null,
  lanes: [],
};

type Telling = () => MapLook;
let tells: Telling | null = null;

/** The map view tells how it stands until the returned function is called. */
export function provideLook(telling: Telling): () => void {
  tells = telling;
  return () => {
    if (tells === telling) tells = null;
  };
}

export const currentLook = (): MapLook => tells?.() ?? WHOLE;

/** What the map view shows, and where. */
interface Shown {
  scene: Scene;
  /** Where each node stands and how large it is. */
  boxes: readonly Placed[];
  hidden: ReadonlySet<Id>;
  lit: { badge: string; nodes: readonly Id[]; links: readonly Id[] } | null;
  byDrops: boolean;
  gap: Id | null;
}

/** What is on the screen at this moment, as the drawing takes it. */
export function lookOf({ scene, boxes, hidden, lit, byDrops, gap }: Shown): MapLook {
  const told = <T>(of: (node: SceneNode) => T, says: (value: T) => boolean): { [id: Id]: T } =>
    Object.fromEntries(scene.nodes.map((node) => [node.id, of(node)] as const).filter(([, it]) => says(it)));
  return {
    places: Object.fromEntries(boxes.map(({ id, x, y }) => [id, [x, y]])),
    sizes: Object.fromEntries(boxes.map(({ id, width, height }) => [id, [width, height]])),
    hidden: [...hidden],
    dim: scene.nodes.filter((node) => node.dim).map(({ id }) => id),
    folded: told(
      (node) => node.folded,
      (count) => count > 0,
    ),
    dots: told(
      (node) => node.dots,
      (words) => words !== '',
    ),
    lit: lit === null ? null : { badge: lit.badge, nodes: [...lit.nodes], links: [...lit.links] },
    by_drops: byDrops,
    gap,
    lanes: scene.lanes,
  };
}
