// The keys that belong to the map itself: arrows walk along the links, Alt+arrows nudge, Enter opens, Escape
// gives up. Letters are the caller's, through the registry of keys.
import { nodeOf } from '../hit';
import type { MapCanvas } from '../map';
import type { Id } from '../scene';
import { isStep, walk, type Step } from '../walk';

/** One step of a nudge: the distance of the dots. */
export const NUDGE = 24;

const WAYS: { [step in Step]: [number, number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function listenToKeys(map: MapCanvas): () => void {
  const { host } = map.surface;
  let cameFrom: Id | null = null;

  const step = (event: KeyboardEvent, here: Id | null): void => {
    if (!isStep(event.key)) return;
    event.preventDefault();
    if (here !== null && event.altKey) return nudge(map, here, event.key);
    const next = here === null ? map.first() : walk(event.key, here, map.boxes(), map.ends(), cameFrom);
    if (next === null) return;
    cameFrom = here;
    map.focus(next);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const here = nodeOf(event);
    if (isStep(event.key)) return step(event, here);
    if (event.key === 'Escape') return giveUp(map, event);
    if (event.key !== 'Enter' || here === null) return;
    event.preventDefault();
    if (map.linking.source !== null) map.linking.finish(here);
    else map.events.opened({ kind: 'node', id: here });
  };

  host.addEventListener('keydown', press);
  return () => host.removeEventListener('keydown', press);
}

function nudge(map: MapCanvas, id: Id, step: Step): void {
  if (map.node(id)?.element.classList.contains('hw-gap')) return;
  const [dx, dy] = WAYS[step];
  map.nudge(id, dx * NUDGE, dy * NUDGE);
}

function giveUp(map: MapCanvas, event: KeyboardEvent): void {
  if (map.linking.source === null) return map.events.selected(null);
  event.stopPropagation();
  map.linking.end();
}
