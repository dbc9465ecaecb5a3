// The workbook as the map engine shows it: which nodes and links there are and what stands on them.
import type { Lane, Scene, SceneLink, SceneNode } from '$canvas/scene';
import type { LinkFigures } from '$bridge/generated/LinkFigures';
import type { Cause, CauseAnalysis, Gap, Id } from '$bridge/types';
import { t } from '$shared/words';
import { effectOf } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { around } from '../around.svelte';
import { named } from '../named.svelte';
import { gapNode } from '../still/scene';
import { look } from './look.svelte';
import { causeStory, causeNote, gapStory, linkSentence } from '../sentences';

/** Ranks from here on are not shown on the map: past the first few they say little. */
const BADGES = 5;

/** Focus gaps, and others that something is linked to. */
export const gapsOnMap = (): Gap[] =>
  workbook.all('gap').filter((gap) => gap.focus || around.of(gap.id).fedBy.length > 0);

export function sceneOf(analysis: CauseAnalysis | null, lanes: Lane[]): Scene {
  const ranks = new Map(analysis?.nodes.map((node) => [node.id, node.rank]));
  const shown = workbook.all('cause').filter(({ id }) => !look.hidden.has(id));
  const causes = shown.map((cause) => causeNode(cause, ranks.get(cause.id) ?? null));
  const nodes = [...causes, ...gapsOnMap().map(workingGap)];
  return { nodes, links: linksAmong(nodes, analysis), lanes, later: t('causes-later') };
}

function causeNode(cause: Cause, rank: number | null): SceneNode {
  const { questions, fedBy } = around.of(cause.id);
  const folded = look.folded.get(cause.id)?.length ?? 0;
  const dim = look.dims(cause);
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
    dim,
    dots: dotsText(cause.id),
    folded,
    foldName: foldName(cause, folded, fedBy.length > 0),
    story: [causeStory(cause, rank), ...more(cause.id, folded, dim)].join('; '),
    linkName: t('causes-link-from', { cause: cause.label }),
  };
}

const workingGap = (gap: Gap): SceneNode => ({
  ...gapNode(gap),
  dim: look.dimsGap(gap.id),
  story: gapStory(gap),
});

/** Dots and ticks that it has; empty for none. */
export function dotsText(id: Id): string {
  const given = look.dots.get(id);
  if (given === undefined) return '';
  const { dots, ticks } = given;
  const parts = [
    ...(dots > 0 ? [t('map-view-dots', { count: dots })] : []),
    ...(ticks > 0 ? [t('map-view-ticks', { count: ticks })] : []),
  ];
  return parts.join(' · ');
}

function foldName(cause: Cause, folded: number, fed: boolean): string {
  if (folded > 0) return t('map-view-unfold', { cause: cause.label, count: folded });
  return fed ? t('map-view-fold', { cause: cause.label }) : '';
}

/** What the card shows besides, for those who hear it. */
function more(id: Id, folded: number, dim: boolean): string[] {
  return [
    dotsText(id),
    folded > 0 ? t('map-view-has-folded', { count: folded }) : '',
    dim ? t('map-view-steps-back') : '',
  ].filter((part) => part !== '');
}

function linksAmong(nodes: readonly SceneNode[], analysis: CauseAnalysis | null): SceneLink[] {
  const ends = new Map(nodes.map((node) => [node.id, node]));
  const passing = dropsAlong(analysis);
  return workbook.all('link').flatMap((link) => {
    const [from, to] = [ends.get(link.from_cause), ends.get(effectOf(link))];
    if (from === undefined || to === undefined) return [];
    return {
      id: link.id,
      from: from.id,
      to: to.id,
      opposite: link.sign === 'opposite',
      delay: link.delay,
      strength: link.strength,
      drops: passing === null ? null : (passing.get(link.id) ?? 0),
      faded: aside(from) || aside(to),
      dim: from.dim || to.dim,
      // Said where a hand points, not for all of them whenever the map changes.
      get name() {
        return linkSentence(link);
      },
    };
  });
}

/** By link the share of the drops that pass; null where the map shows strengths instead. */
export const dropsAlong = (analysis: CauseAnalysis | null): Map<Id, number> | null =>
  look.byDrops ? new Map(analysis?.links.map((link) => [link.id, dropsOf(link)])) : null;

/** Of the gap that one looks at, else over all of them. */
const dropsOf = (link: LinkFigures): number =>
  (look.gap === null ? link.share_overall : link.share[look.gap]) ?? 0;

/** A cause that is set aside; a gap that is no focus gap is faded too, but what leads to it is not. */
const aside = (node: SceneNode): boolean => node.kind === 'cause' && node.faded;
