// The workbook as the map engine shows it: which nodes and links there are and what stands on them.
import type { Scene, SceneLink, SceneNode } from '$canvas/scene';
import type { Cause, CauseAnalysis, Gap, Id } from '$bridge/types';
import { t } from '$shared/words';
import { effectOf } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { around } from '../around.svelte';
import { named } from '../named.svelte';
import { causeStory, causeNote, gapStory, gapNote, linkSentence } from '../sentences';

/** Ranks from here on are not shown on the map: past the first few they say little. */
const BADGES = 5;

/** Focus gaps, and others that something is linked to. */
export const gapsOnMap = (): Gap[] =>
  workbook.all('gap').filter((gap) => gap.focus || around.of(gap.id).fedBy.length > 0);

export function sceneOf(analysis: CauseAnalysis | null): Scene {
  const ranks = new Map(analysis?.nodes.map((node) => [node.id, node.rank]));
  const causes = workbook.all('cause').map((cause) => causeNode(cause, ranks.get(cause.id) ?? null));
  return {
    nodes: [...causes, ...gapsOnMap().map(gapNode)],
    links: links(),
    lanes: [],
    later: t('causes-later'),
  };
}

function causeNode(cause: Cause, rank: number | null): SceneNode {
  const questions = around.of(cause.id).questions;
  return {
    id: cause.id,
    kind: 'cause',
    label: cause.label,
    note: causeNote(cause),
    flag:
      questions > 0 && cause.state !== 'set_aside' ? t('causes-note-questions', { count: questions }) : '',
    color: named.colorOf(cause.family),
    badge: rank !== null && rank <= BADGES ? String(rank) : '',
    root: cause.root,
    faded: cause.state === 'set_aside',
    dim: false,
    dots: '',
    folded: 0,
    foldName: '',
    story: causeStory(cause, rank),
    linkName: t('causes-link-from', { cause: cause.label }),
  };
}

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
  dim: false,
  dots: '',
  folded: 0,
  foldName: '',
  story: gapStory(gap),
  linkName: '',
});

function links(): SceneLink[] {
  const aside = new Set<Id>(
    workbook.all('cause').flatMap((one) => (one.state === 'set_aside' ? one.id : [])),
  );
  return workbook.all('link').map((link) => ({
    id: link.id,
    from: link.from_cause,
    to: effectOf(link),
    opposite: link.sign === 'opposite',
    delay: link.delay,
    strength: link.strength,
    drops: null,
    dim: false,
    faded: aside.has(link.from_cause) || aside.has(effectOf(link)),
    name: linkSentence(link),
  }));
}
