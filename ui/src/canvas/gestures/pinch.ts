// Two fingers: nearer and farther by their distance, along with where their middle goes.
import type { Point } from '../camera';
import { panned, zoomed } from '../camera';
import type { MapCanvas } from '../map';
import type { Stroke } from './pointers';

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Point, b: Point): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

export function pinch(one: PointerEvent, two: PointerEvent, map: MapCanvas): Stroke {
  const start = map.surface.camera;
  const fingers = new Map([one, two].map((event) => [event.pointerId, map.surface.local(event)]));
  const pair = (): [Point, Point] => [...fingers.values()] as [Point, Point];
  const [first, reach] = [middle(...pair()), apart(...pair())];
  return {
    move(event) {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, map.surface.local(event));
      const now = middle(...pair());
      map.look(panned(zoomed(start, apart(...pair()) / reach, first), now.x - first.x, now.y - first.y));
    },
    end: () => undefined,
    cancel: () => map.look(start),
  };
}
