// From one look at the map to another, gently: the middle of the view and the distance change together. Where people asked
// for no motion, at once.
import { toMap, type Camera, type Size } from './camera';

const LONG = 700;

/** Tells every step; gives what stops it. */
export function glide(from: Camera, to: Camera, view: Size, step: (camera: Camera) => void): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(to);
    return () => undefined;
  }
  const begun = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const part = Math.min(1, Math.max(0, (now - begun) / LONG));
    step(part === 1 ? to : between(from, to, view, eased(part)));
    if (part < 1) frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

const eased = (part: number): number => (part < 0.5 ? 2 * part ** 2 : 1 - 2 * (1 - part) ** 2);

/** What lies in the middle of the view moves evenly, the scale by factors. */
export function between(from: Camera, to: Camera, view: Size, part: number): Camera {
  const half = { x: view.width / 2, y: view.height / 2 };
  const [a, b] = [toMap(from, half), toMap(to, half)];
  const scale = from.scale * (to.scale / from.scale) ** part;
  return {
    scale,
    x: half.x - (a.x + (b.x - a.x) * part) * scale,
    y: half.y - (a.y + (b.y - a.y) * part) * scale,
  };
}
