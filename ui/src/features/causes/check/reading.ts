// The order in which links are read aloud, and how far the reading is. Pure.
import type { Cause, CauseAnalysis, Gap, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';
import { overGaps } from '../says/ranking';

/** Links between causes that count: what was set aside is not read. */
export function readable(links: readonly Link[], causes: readonly Cause[]): Link[] {
  const aside = new Set(causes.filter((cause) => cause.state === 'set_aside').map((cause) => cause.id));
  return links.filter((link) => !aside.has(link.from_cause) && !aside.has(effectOf(link)));
}

/** What was said of each link. One in question has to be read again once what was asked of it is answered. */
export type Said = (link: Link) => Link['checked'];

export const saidOf =
  (answered: (link: Id) => boolean): Said =>
  (link) =>
    link.checked === 'questioned' && answered(link.id) ? 'not_yet' : link.checked;

/** From the gaps upstream, layer by layer: what leads to the gap is read before what leads to that. What reaches none
    comes last; those not yet read come before those that are. */
export function readingOrder(links: readonly Link[], gaps: readonly Gap[], said: Said): Id[] {
  const layers = layersOf(links, gaps);
  const layer = (link: Link): number => layers.get(effectOf(link)) ?? Infinity;
  const read = (link: Link): number => (said(link) === 'not_yet' ? 0 : 1);
  const nearer = (a: Link, b: Link): number => (layer(a) === layer(b) ? 0 : layer(a) - layer(b));
  const sorted = [...links].sort(
    (a, b) => read(a) - read(b) || nearer(a, b) || together(a, b) || a.made_order - b.made_order,
  );
  return sorted.map((link) => link.id);
}

/** Links to the same effect follow each other, so that one thing is talked about at a time. */
const together = (a: Link, b: Link): number => effectOf(a).localeCompare(effectOf(b));

/** Steps from each node to the nearest gap. */
function layersOf(links: readonly Link[], gaps: readonly Gap[]): ReadonlyMap<Id, number> {
  const feeding = new Map<Id, Id[]>();
  for (const link of links)
    feeding.set(effectOf(link), [...(feeding.get(effectOf(link)) ?? []), link.from_cause]);
  const layers = new Map<Id, number>(gaps.map((gap) => [gap.id, 0]));
  // A map is walked in the order in which it grew, what is added meanwhile included.
  for (const [id, layer] of layers) {
    const fresh = (feeding.get(id) ?? []).filter((cause) => !layers.has(cause));
    for (const cause of fresh) layers.set(cause, layer + 1);
  }
  return layers;
}

/** The order stays while links are read: what is gone leaves it, what is new comes last. */
export function kept(order: readonly Id[], links: readonly Link[]): Id[] {
  const there = new Set(links.map((link) => link.id));
  const known = new Set(order);
  return [
    ...order.filter((id) => there.has(id)),
    ...links.map((link) => link.id).filter((id) => !known.has(id)),
  ];
}

/** The next that was not read, from here on and then from the beginning; null when all are. */
export function nextUnread(order: readonly Id[], from: number, unread: ReadonlySet<Id>): Id | null {
  const around = [...order.slice(from + 1), ...order.slice(0, from + 1)];
  return around.find((id) => unread.has(id)) ?? null;
}

export interface Progress {
  read: number;
  all: number;
  agreed: number;
  questioned: number;
}

export function progressOf(links: readonly Link[], said: Said): Progress {
  const count = (checked: Link['checked']) => links.filter((link) => said(link) === checked).length;
  const [agreed, questioned] = [count('agreed'), count('questioned')];
  return { read: agreed + questioned, all: links.length, agreed, questioned };
}

export interface Fall {
  id: Id;
  label: string;
  /** Share of the drops over all focus gaps that would no longer arrive if the cause went, 0 to 1. */
  share: number;
}

/** The causes whose going would let the gaps shrink most. */
export function falls(analysis: CauseAnalysis, gaps: readonly Gap[], most: number): Fall[] {
  return analysis.nodes
    .filter((node) => node.kind === 'cause' && node.reaches_gap)
    .map(({ id, label, flow }) => ({ id, label, share: overGaps(flow, gaps) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
}
