// The order of the nodes for the Tab key: layer by layer from left to right, in a layer from above down.
import type { Box } from './camera';
import type { Id } from './scene';

export type Placed = Box & { id: Id };

/** Nodes whose left edges lie within half a card of the first one's stand in one layer. */
export function layersOf(nodes: readonly Placed[]): Placed[][] {
  const layers: Placed[][] = [];
  for (const node of [...nodes].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const first = layers.at(-1)?.[0];
    if (first !== undefined && node.x < first.x + first.width / 2) layers.at(-1)?.push(node);
    else layers.push([node]);
  }
  for (const layer of layers) layer.sort((a, b) => a.y - b.y || a.x - b.x);
  return layers;
}

export const focusOrder = (nodes: readonly Placed[]): Id[] =>
  layersOf(nodes).flatMap((layer) => layer.map(({ id }) => id));
