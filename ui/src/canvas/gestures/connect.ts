// Draws a link by dragging from the handle of a node to another node.
// Without dragging: click the handle, then the other node; or L and the name.
import { nodeAt } from '../hit';
import type { MapCanvas } from '../map';
import type { Id } from '../scene';
import type { Stroke } from './pointers';

export function connect(source: Id, map: MapCanvas): Stroke {
  map.linking.begin(source);
  return {
    move: (event) => map.linking.follow(event),
    end(event) {
      const target = nodeAt(map.boxes(), map.surface.onMap(event));
      if (target === null) map.linking.end();
      else map.linking.finish(target);
    },
    cancel: () => map.linking.end(),
  };
}
