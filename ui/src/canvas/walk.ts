// Where an arrow key leads: right along a link, left against it, up and down within the layer.
import { centre } from './geometry';
import { layersOf, type Placed } from './order';
import type { Id } from './scene';

export type Step = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown';

export interface Ends {
  from: Id;
  to: Id;
}

export const isStep = (key: string): key is Step => /^Arrow(Right|Left|Up|Down)$/.test(key);

/** The next node, or null where the way ends. `cameFrom` is preferred, so that a step back leads back. */
export function walk(
  step: Step,
  here: Id,
  nodes: readonly Placed[],
  links: readonly Ends[],
  cameFrom: Id | null,
): Id | null {
  if (step === 'ArrowUp' || step === 'ArrowDown') return beside(step, here, nodes);
  const linked = links.flatMap((link) => {
    if (step === 'ArrowRight') return link.from === here ? [link.to] : [];
    return link.to === here ? [link.from] : [];
  });
  if (cameFrom !== null && linked.includes(cameFrom)) return cameFrom;
  return nearest(here, linked, nodes);
}

function beside(step: Step, here: Id, nodes: readonly Placed[]): Id | null {
  for (const layer of layersOf(nodes)) {
    const at = layer.findIndex((node) => node.id === here);
    if (at >= 0) return layer[step === 'ArrowUp' ? at - 1 : at + 1]?.id ?? null;
  }
  return null;
}

/** The most level of the linked nodes: the eye follows a straight line first. */
function nearest(here: Id, linked: readonly Id[], nodes: readonly Placed[]): Id | null {
  const own = nodes.find((node) => node.id === here);
  if (own === undefined) return linked[0] ?? null;
  const from = centre(own);
  const far = (node: Placed) => Math.abs(centre(node).y - from.y) * 2 + Math.abs(centre(node).x - from.x);
  const found = nodes.filter((node) => linked.includes(node.id)).sort((a, b) => far(a) - far(b));
  return found[0]?.id ?? null;
}
