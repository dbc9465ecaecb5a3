// What the rounds of a question say in a sentence: what is first, and whether it was before.
import type { Id } from '$bridge/types';
import { t } from '$shared/words';
import { firstOf, type Tally } from '$workbook/ballots';

export function turnOf(tallies: readonly Tally[], nameOf: (id: Id) => string): string[] {
  const [before, now] = tallies.length > 1 ? tallies.slice(-2) : [undefined, tallies[0]];
  if (now === undefined || now.given === 0) return [];
  const first = firstOf(now);
  const names = (ids: Id[]): string => ids.map((id) => t('votes-name', { name: nameOf(id) })).join(', ');
  const most = { names: names(first), count: first.length, dots: now.dots.get(first[0] ?? '') ?? 0 };
  const leads = t(now.ballot.closed ? 'votes-first' : 'votes-first-so-far', most);
  if (before === undefined || before.given === 0) return [leads];
  const was = firstOf(before);
  const same = was.length === first.length && was.every((id) => first.includes(id));
  const round = before.ballot.round;
  return [
    leads,
    same
      ? t('votes-first-as-before', { round })
      : t('votes-first-was', { names: names(was), count: was.length, round }),
  ];
}
