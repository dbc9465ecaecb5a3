// A plain layered layout for the stand-in bridge: as many steps from a gap, as many columns to its left.
// The layout that people see is the drawing crate's.
import type { LinkGeometry } from '../generated/LinkGeometry';
import type { MapGeometry } from '../generated/MapGeometry';
import type { NodeGeometry } from '../generated/NodeGeometry';
import type { Id, Link } from '../types';
import { list, type Records } from './edit';

const COLUMN = 232;
const GAP_BELOW = 36;
const ARROW = 9;

const effect = (link: Link): Id => link.to_cause ?? link.to_gap ?? '';

/** Steps to the nearest gap; what reaches none stands one column before the rest. */
function columns(records: Records): Map<Id, number> {
  const steps = new Map<Id, number>(list(records, 'gap').map((gap) => [gap.id, 0]));
  const links = list(records, 'link');
  for (let round = 1; round < 12; round++) {
    for (const link of links) {
      const to = steps.get(effect(link));
      if (to === round - 1 && !steps.has(link.from_cause)) steps.set(link.from_cause, round);
    }
  }
  return steps;
}

export function layOut(records: Records, sizes: { [id: Id]: [number, number] }): MapGeometry {
  const steps = columns(records);
  const deepest = Math.max(1, ...steps.values());
  const used = new Map<number, number>();
  const shown = [...list(records, 'cause'), ...list(records, 'gap')].filter((one) => one.id in sizes);
  const nodes = shown.map((one): NodeGeometry => {
    const [width, height] = sizes[one.id] ?? [176, 58];
    const column = deepest - (steps.get(one.id) ?? deepest);
    const top = used.get(column) ?? 32 + (column % 2) * 30;
    used.set(column, top + height + GAP_BELOW);
    const placed = one.kind === 'cause' && one.x !== null && one.y !== null;
    const x = placed ? (one.x ?? 0) : 32 + column * COLUMN;
    return { id: one.id, kind: one.kind, x, y: placed ? (one.y ?? 0) : top, width, height };
  });
  const links = list(records, 'link').flatMap((link) => {
    const [from, to] = [link.from_cause, effect(link)].map((id) => nodes.find((one) => one.id === id));
    return from && to ? [course(link.id, from, to)] : [];
  });
  const width = Math.max(...nodes.map((one) => one.x + one.width), 0) + 32;
  const height = Math.max(...nodes.map((one) => one.y + one.height), 0) + 32;
  return { nodes, links, lanes: [], left: 0, top: 0, width, height };
}

function course(id: Id, from: NodeGeometry, to: NodeGeometry): LinkGeometry {
  const right = to.x >= from.x + from.width;
  const sense = right ? 1 : -1;
  const start = { x: right ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = { x: right ? to.x : to.x - (to.x > from.x - 20 ? 0 : -to.width), y: to.y + to.height / 2 };
  const pull = Math.max(60, Math.abs(end.x - start.x) / 2);
  const arrives = right || end.x === to.x ? 1 : -1;
  const foot = end.x - arrives * ARROW;
  const two = end.x - arrives * pull;
  const path = `M${start.x} ${start.y}C${start.x + sense * pull} ${start.y} ${two} ${end.y} ${foot} ${end.y}`;
  const middle = {
    x: (start.x + 3 * (start.x + sense * pull) + 3 * two + end.x) / 8,
    y: (start.y + end.y) / 2,
  };
  return { id, path, start, end, angle: arrives === 1 ? 0 : 180, label_at: middle };
}
