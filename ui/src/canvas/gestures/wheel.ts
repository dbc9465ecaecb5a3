// The wheel zooms around the pointer (so does a pinch on a touchpad, which arrives as one); sideways it pans.
import type { MapCanvas } from '../map';

/** Pixels of a line and of a page, for wheels that count in these. */
const UNITS = [1, 16, 400];

export function listenToWheel(map: MapCanvas): () => void {
  const { host } = map.surface;
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = UNITS[event.deltaMode] ?? 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) map.pan(event.shiftKey && dx === 0 ? -dy : -dx, 0);
    else map.zoom(factorOf(dy, event.ctrlKey), map.surface.local(event));
  };
  host.addEventListener('wheel', turn, { passive: false });
  return () => host.removeEventListener('wheel', turn);
}

/** A notch of a mouse wheel is about a tenth nearer; a pinch reports smaller steps that count for more. */
export function factorOf(delta: number, pinching: boolean): number {
  const step = Math.max(-120, Math.min(120, delta));
  return Math.exp(-step * (pinching ? 0.01 : 0.0012));
}
