// The table of where it starts for the workbook as it stands now; read by the panel and by the full page.
import type { CauseAnalysis, Gap, Id } from '$bridge/types';
import { lastSaid, type Tally } from '$workbook/ballots';
import { focusGaps } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { startsOf, type Starts } from './starts';

/** The newest closed vote on causes. An open one says nothing yet, hidden or not. */
export const teamSaid = (): Tally | null => lastSaid(workbook.all('ballot'), workbook.all('vote'), 'cause');

const setAside = (): Map<Id, string> =>
  new Map(workbook.all('cause').flatMap((one) => (one.state === 'set_aside' ? [[one.id, one.label]] : [])));

/** Over all focus gaps, or for one of them. */
export function startsNow(analysis: CauseAnalysis, gap: Gap | null = null): Starts {
  const gaps = gap === null ? focusGaps() : [gap];
  return startsOf({ analysis, gaps, overAll: gap === null, tally: teamSaid(), aside: setAside() });
}
