// Moves the paper under the view: press on the ground (or the middle button anywhere) and drag.
// Without dragging: the wheel, the arrow keys from node to node, and Fit.
import type { MapCanvas } from '../map';
import type { Stroke } from './pointers';

export function pan(begin: PointerEvent, map: MapCanvas): Stroke {
  const start = map.surface.camera;
  const { classList } = map.surface.host;
  classList.add('hw-panning');
  map.hover(null);
  const over = () => classList.remove('hw-panning');
  return {
    move: (event) =>
      map.look({
        ...start,
        x: start.x + event.clientX - begin.clientX,
        y: start.y + event.clientY - begin.clientY,
      }),
    end: over,
    cancel() {
      over();
      map.look(start);
    },
  };
}
