// What the team said of its strategies by votes. While a vote on them is open nothing of it is told, nor what a set would
// catch: both would steer who votes.
import { lastSaid, type Tally } from '$workbook/ballots';
import { workbook } from '$workbook/workbook.svelte';

export const isVoting = (): boolean =>
  workbook.all('ballot').some((one) => one.about === 'strategy' && !one.closed);

export const teamSaid = (): Tally | null =>
  isVoting() ? null : lastSaid(workbook.all('ballot'), workbook.all('vote'), 'strategy');
