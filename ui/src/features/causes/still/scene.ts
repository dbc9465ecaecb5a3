// Causes, links and gaps of any moment as the map engine shows them to be looked at: names, colors and signs, nothing to
// press. What the team is at, and how it looks at its map, is left to map/scene.ts.
import type { Cause, Gap, Id, Link } from '$bridge/types';
import type { Scene, SceneLink, SceneNode } from '$canvas/scene';
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
  const drawn = links.map((link) => linkOf(link, standing));
  return { nodes, links: drawn, lanes: [], later: t('causes-later') };
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
  dim: false,
  dots: '',
  folded: 0,
  foldName: '',
  story: t('causes-kind-cause'),
  linkName: '',
});

/** A gap as it stands on every map; what the working map adds is its own. */
export const gapNode = (gap: Gap): SceneNode => ({
  id: gap.id,
  kind: 'gap',
  label: named.gap(gap),
  note: gapNote(gap),
  flag: '',
  color: 'transparent',
  badge: '',
  root: false,
  faded: !gap.focus,
  dim: false,
  dots: '',
  folded: 0,
  foldName: '',
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
    drops: null,
    dim: false,
    faded: aside(link.from_cause) || aside(effectOf(link)),
    name: '',
  };
}
