// What lies under a place of the map. Nodes cover links; the later drawn node covers the earlier.
import type { Point } from './camera';
import { holds } from './geometry';
import type { Placed } from './order';
import type { Id } from './scene';

export const nodeAt = (nodes: readonly Placed[], at: Point): Id | null =>
  nodes.findLast((node) => holds(node, at))?.id ?? null;

/** The node that an event fell on, told by the elements that the engine drew. Links are found by their courses. */
export function nodeOf(event: Event): Id | null {
  const element = event.target instanceof Element ? event.target : null;
  return element?.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? null;
}

const on = (event: Event, part: string): boolean =>
  event.target instanceof Element && event.target.closest(part) !== null;

/** The knob from which a link starts. */
export const onHandle = (event: Event): boolean => on(event, '[data-handle]');

/** The button that folds what lies upstream. */
export const onFold = (event: Event): boolean => on(event, '[data-fold]');
