// Carries a node. The map previews it; one command is sent on release.
// Without dragging: Alt+arrows, or the arrow buttons in the panel of the node.
import type { Id } from '../scene';
import type { MapCanvas } from '../map';
import type { Stroke } from './pointers';

export function dragNode(id: Id, begin: PointerEvent, map: MapCanvas): Stroke | null {
  const node = map.node(id);
  // Gaps stand at the right of the map by themselves; only causes can be placed.
  if (node === undefined || node.element.classList.contains('hw-gap')) return null;
  const start = { ...node.box };
  const held = map.surface.onMap(begin);
  let next: { x: number; y: number } | null = null;
  let frame = 0;
  node.mark('hw-dragged', true);
  const draw = () => {
    frame = 0;
    if (next !== null) map.preview(id, next);
  };
  const over = () => {
    if (frame !== 0) cancelAnimationFrame(frame);
    node.mark('hw-dragged', false);
  };
  return {
    move(event) {
      const now = map.surface.onMap(event);
      next = { x: start.x + now.x - held.x, y: start.y + now.y - held.y };
      frame ||= requestAnimationFrame(draw);
    },
    end() {
      over();
      if (next === null) return;
      map.preview(id, next);
      map.events.placed(id, Math.round(next.x), Math.round(next.y));
    },
    cancel() {
      over();
      map.restore();
    },
  };
}
