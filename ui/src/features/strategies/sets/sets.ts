// Reading the comparison of sets: their names beside the chosen one, and when the team is asked why it chose otherwise.
import type { Coverage, Id, Kind } from '$bridge/types';
import { t } from '$shared/words';

/** Whatever else changes leaves the comparison as it is; it takes long on a large map. */
export const COVERAGE_FOLLOWS: readonly Kind[] = ['settings', 'gap', 'cause', 'link', 'strategy', 'acts_on'];

/** What is added or left out, where that says it shortest; else all of it. */
export function setName(set: Id[], yours: Id[], title: (id: Id) => string): string {
  const more = set.filter((id) => !yours.includes(id));
  const fewer = yours.filter((id) => !set.includes(id));
  const count = set.length;
  const names = (ids: Id[]): string => ids.map(title).join(' + ');
  if (yours.length > 0 && fewer.length === 0) return t('strategies-set-more', { names: names(more), count });
  if (more.length === 0 && fewer.length === 1)
    return t('strategies-set-fewer', { names: names(fewer), count });
  return t('strategies-set-other', { names: names(set), count });
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
