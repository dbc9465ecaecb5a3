// Gathers what a row of the outline has to say, from the workbook and from what was computed of the map.
import type { CauseAnalysis, Id } from '$bridge/types';
import { focusGaps } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { around } from '../around.svelte';
import { NOTHING } from '../gather';
import { dropsAlong, dotsText } from '../map/scene';
import { named } from '../named.svelte';
import type { NamedLoop } from '../says/loops';
import { overGaps } from '../says/ranking';
import type { OutlineRow } from './outline';
import type { Known } from './said';

export interface Computed {
  standing: ReadonlyMap<Id, { rank: number | null; starts: number }>;
  /** By link, where the map shows it. */
  drops: ReadonlyMap<Id, number> | null;
  /** Loops by the link of the "back to" row that closes them. */
  closing: ReadonlyMap<Id, NamedLoop[]>;
}

/** Asked once for all rows, since there may be thousands of loops. */
export function computedFor(
  rows: readonly OutlineRow[],
  analysis: CauseAnalysis | null,
  loops: readonly NamedLoop[],
): Computed {
  const gaps = focusGaps();
  const standing = new Map(
    analysis?.nodes.map(({ id, rank, headwater }) => [id, { rank, starts: overGaps(headwater, gaps) }]),
  );
  const closing = new Map<Id, NamedLoop[]>();
  for (const row of rows) if (row.kind === 'back' && row.link !== null) closing.set(row.link.id, []);
  for (const loop of loops) for (const link of loop.links) closing.get(link)?.push(loop);
  return { standing, closing, drops: dropsAlong(analysis) };
}

export function knownOf({ id, link }: OutlineRow, { standing, closing, drops }: Computed): Known {
  const cause = workbook.find('cause', id);
  const figures = standing.get(id);
  return {
    name: named.of(id),
    cause,
    gap: workbook.find('gap', id),
    category: named.family(cause?.family ?? null)?.short_name ?? '',
    around: around.of(id),
    aroundLink: link === null ? NOTHING : around.of(link.id),
    rank: figures?.rank ?? null,
    starts: figures?.starts ?? 0,
    dots: dotsText(id),
    drops: drops === null || link === null ? null : (drops.get(link.id) ?? 0),
    closes: (closing.get(link?.id ?? '') ?? []).map((loop) => loop.name),
  };
}
