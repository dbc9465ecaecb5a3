// What stands around each cause, gap and link: links out, links in, evidence. Pure; kept in around.svelte.ts.
import type { Evidence, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';

export interface Around {
  feeds: Link[];
  fedBy: Link[];
  /** Pieces of evidence that say something, for or against. */
  evidence: number;
  questions: number;
}

export const NOTHING: Around = { feeds: [], fedBy: [], evidence: 0, questions: 0 };

export function gather(links: readonly Link[], evidence: readonly Evidence[]): ReadonlyMap<Id, Around> {
  const all = new Map<Id, Around>();
  const of = (id: Id): Around => {
    const known = all.get(id) ?? { feeds: [], fedBy: [], evidence: 0, questions: 0 };
    all.set(id, known);
    return known;
  };
  for (const link of links) {
    of(link.from_cause).feeds.push(link);
    of(effectOf(link)).fedBy.push(link);
  }
  for (const one of evidence) {
    const about = of(one.about_cause ?? one.about_link ?? one.about_gap ?? '');
    if (one.stance === 'question') about.questions += 1;
    else about.evidence += 1;
  }
  return all;
}
