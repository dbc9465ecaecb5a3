// The map of an earlier moment as the engine shows it, and a place for everything that ever stood on it, so that what
// stays does not jump from step to step.
import type { Cause, Gap, Id, Link, MapGeometry } from '$bridge/types';
import type { Box } from '$canvas/camera';
import { linkBetween } from '$canvas/geometry';
import type { Scene, SceneLink, SceneNode, Sizes } from '$canvas/scene';
import { t } from '$shared/words';
import { effectOf } from '$workbook/selectors';
import { named } from '../named.svelte';
import { gapNote } from '../sentences';
import type { Standing } from './standing';

export function sceneOfStanding(standing: Standing): Scene {
  const fed = new Set([...standing.links.values()].map((link) => link.to_gap));
  const gaps = [...standing.gaps.values()].filter((gap) => gap.focus || fed.has(gap.id));
  const nodes = [...[...standing.causes.values()].map(causeNode), ...gaps.map(gapNode)];
  const there = new Set(nodes.map((node) => node.id));
  const links = [...standing.links.values()].filter(
    (link) => there.has(link.from_cause) && there.has(effectOf(link)),
  );
  return { nodes, links: links.map((link) => linkOf(link, standing)), later: t('causes-later') };
}

const causeNode = (cause: Cause): SceneNode => ({
  id: cause.id,
  kind: 'cause',
  label: cause.label,
  note: t(cause.state === 'set_aside' ? 'causes-note-aside' : `causes-control-${cause.control}`),
  flag: '',
  color: named.colorOf(cause.family),
  badge: '',
  root: cause.root,
  faded: cause.state === 'set_aside',
  story: t('causes-kind-cause'),
  linkName: '',
});

const gapNode = (gap: Gap): SceneNode => ({
  id: gap.id,
  kind: 'gap',
  label: named.gap(gap),
  note: gapNote(gap),
  flag: '',
  color: 'transparent',
  badge: '',
  root: false,
  faded: !gap.focus,
  story: t('causes-kind-gap'),
  linkName: '',
});

function linkOf(link: Link, { causes }: Standing): SceneLink {
  const aside = (id: Id) => causes.get(id)?.state === 'set_aside';
  return {
    id: link.id,
    from: link.from_cause,
    to: effectOf(link),
    opposite: link.sign === 'opposite',
    delay: link.delay,
    strength: link.strength,
    faded: aside(link.from_cause) || aside(effectOf(link)),
    name: '',
  };
}

const BETWEEN = 32;

/** The map as it stands now, and below it, row by row, what is no longer on it. Pure. */
export function placesOf(whole: Scene, sizes: Sizes, now: MapGeometry): MapGeometry {
  const stands = new Set(now.nodes.map((node) => node.id));
  const gone = whole.nodes.filter((node) => !stands.has(node.id));
  const right = now.left + Math.max(now.width, 4 * (176 + BETWEEN));
  let [x, y, high] = [now.left + BETWEEN, now.top + now.height, 0];
  const shelved = gone.map(({ id, kind }) => {
    const [width, height] = sizes[id] ?? [176, 64];
    if (x + width > right && high > 0) [x, y, high] = [now.left + BETWEEN, y + high + BETWEEN, 0];
    const node = { id, kind, x, y, width, height };
    [x, high] = [x + width + BETWEEN, Math.max(high, height)];
    return node;
  });
  const nodes = [...now.nodes, ...shelved];
  const links = [...now.links, ...courses(whole, now, new Map(nodes.map((node) => [node.id, node])))];
  const bottom = Math.max(now.top + now.height, ...shelved.map((node) => node.y + node.height + BETWEEN));
  return { ...now, nodes, links, width: right - now.left, height: bottom - now.top };
}

/** Plain courses for the links that are no longer there. */
const courses = (whole: Scene, now: MapGeometry, boxes: ReadonlyMap<Id, Box>) =>
  whole.links.flatMap(({ id, from, to }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    const drawn = now.links.some((link) => link.id === id);
    return drawn || a === undefined || b === undefined ? [] : [linkBetween(id, a, b)];
  });
