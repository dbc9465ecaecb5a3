// Reading the comparison of sets: their names beside the chosen one, and when the team is asked why it chose otherwise.
import type { Coverage, Id, Kind } from '$bridge/types';
import { t } from '$shared/words';

/** Whatever else changes leaves the comparison as it is; it takes long on a large map. */
export const COVERAGE_FOLLOWS: readonly Kind[] = ['settings', 'gap', 'cause', 'link', 'strategy', 'acts_on'];

/** A strategy in the name of a set: beside the chosen one it is added or left out, else it is one of the set. */
export interface SetPart {
  id: Id;
  sign: '+' | '−' | '';
}

/** What differs from the chosen set, where that is no longer than all of the set. */
export function partsOf(set: readonly Id[], yours: readonly Id[]): SetPart[] {
  const signed = (ids: readonly Id[], sign: SetPart['sign']) => ids.map((id) => ({ id, sign }));
  const more = set.filter((id) => !yours.includes(id));
  const fewer = yours.filter((id) => !set.includes(id));
  if (yours.length === 0 || more.length + fewer.length > set.length) return signed(set, '');
  return [...signed(more, '+'), ...signed(fewer, '−')];
}

export function setName(set: readonly Id[], yours: readonly Id[], title: (id: Id) => string): string {
  const names = partsOf(set, yours).map(({ id, sign }) => `${sign} ${title(id)}`.trim());
  return t('strategies-set-named', { names: names.join(', '), count: set.length });
}

type Compared = Pick<Coverage['sets'][number], 'strategies' | 'coverage' | 'feasibility'>;

/** A set as it is shown: whole percents, feasibility to a tenth, and how few strategies it needs. */
const shownOf = ({ strategies, coverage, feasibility }: Compared, gaps: readonly Id[]): number[] => [
  ...gaps.map((gap) => Math.round(100 * (coverage[gap] ?? 0))),
  Math.round(10 * (feasibility ?? 0)),
  -strategies.length,
];

/** By the figures as they are shown, one of the others is as good in everything and better in something. What keeps such
    a set in the comparison, which does not round, is less than can be seen. */
export function isCloseBehind<S extends Compared>(
  set: S,
  others: readonly S[],
  gaps: readonly Id[],
): boolean {
  const own = shownOf(set, gaps);
  return others.some((other) => {
    const its = shownOf(other, gaps);
    return (
      its.every((value, at) => value >= (own[at] ?? 0)) && its.some((value, at) => value > (own[at] ?? 0))
    );
  });
}

/** Another set of two to four beats the chosen one. With one chosen, or five, nothing is compared and nothing asked. */
export function isBeaten({ sets }: Pick<Coverage, 'sets'>): boolean {
  const yours = sets.find((set) => set.yours);
  const size = yours?.strategies.length ?? 0;
  return yours !== undefined && !yours.on_front && size >= 2 && size <= 4;
}

/** The part of what a set catches of a gap that one strategy adds; null where it was not worked out. */
export const addsOf = ({ parts }: Coverage['gaps'][number], strategy: Id): number | null =>
  parts.find((part) => part.strategy === strategy)?.adds ?? null;

/** How a gap stands with the chosen set: what is caught, nothing of it, or nothing to catch. */
export function standingOf({
  coverage,
}: Coverage['gaps'][number]): 'caught' | 'uncovered' | 'without-causes' {
  if (coverage === null) return 'without-causes';
  return coverage > 1e-9 ? 'caught' : 'uncovered';
}
