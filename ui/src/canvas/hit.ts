// What lies under a place of the map. Nodes cover links; the later drawn node covers the earlier.
import type { Point } from './camera';
import { holds } from './geometry';
import type { Placed } from './order';
import type { Id, Target } from './scene';

export const nodeAt = (nodes: readonly Placed[], at: Point): Id | null =>
  nodes.findLast((node) => holds(node, at))?.id ?? null;

/** What a pointer event fell on, told by the elements that the engine drew. */
export function targetOf(event: Event): Target | null {
  const element = event.target instanceof Element ? event.target : null;
  const node = element?.closest<HTMLElement>('[data-node]')?.dataset['node'];
  if (node !== undefined) return { kind: 'node', id: node };
  const link = element?.closest<SVGElement>('[data-link]')?.dataset['link'];
  return link === undefined ? null : { kind: 'link', id: link };
}

export const onHandle = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-handle]') !== null;
