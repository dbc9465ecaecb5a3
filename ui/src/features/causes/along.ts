// What goes along when causes or a link go, in words, so that nothing goes unsaid.
import type { Ballot, Id } from '$bridge/types';
import { t } from '$shared/words';
import { isTold, votersOf } from '$workbook/ballots';
import { evidenceAbout, linksFrom, linksTo } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';

/** `2 links`, `one piece of evidence`…; empty where nothing goes along. */
export function alongWith(ids: readonly Id[]): string[] {
  const links = ids.flatMap((id) => [...linksFrom(id), ...linksTo(id)]);
  const evidence = [...ids, ...links.map(({ id }) => id)].flatMap(evidenceAbout);
  const ties = workbook.all('acts_on').filter((one) => ids.includes(one.cause));
  const parts = { links, evidence, strategies: ties, votes: votesFor(ids) };
  const said = Object.entries(parts).flatMap(([what, { length: count }]) =>
    count > 0 ? t(`causes-along-${what}`, { count }) : [],
  );
  return ids.some((id) => workbook.find('cause', id) !== null) && isVotedOn()
    ? [...said, t('causes-along-hidden')]
    : said;
}

/** A vote that was taken back is no loss. */
const votesFor = (ids: readonly Id[]) =>
  workbook
    .all('vote')
    .filter(
      (one) => ids.includes(one.choice) && one.dots > 0 && isKnown(workbook.find('ballot', one.ballot)),
    );

const isKnown = (ballot: Ballot | null): boolean => ballot === null || isTold(ballot);

/** A hidden ballot must not be told by what would go, so it is named whether it has votes for them or not. */
const isVotedOn = (): boolean =>
  workbook
    .all('ballot')
    .some((one) => one.about === 'cause' && !isTold(one) && votersOf(one, workbook.all('vote')).size > 0);
