// Why a strategy is offered, in words: the first of the team's causes that it meets, and how many more of which kind.
import { t } from '$shared/words';
import type { Offer } from './offers';

export function whyOffered({ roots: [root, ...more], others }: Omit<Offer, 'entry'>): string {
  if (root === undefined) {
    const [first, ...rest] = others;
    return first === undefined ? '' : t('strategies-why-cause', { cause: first.label, more: rest.length });
  }
  const offered = t('strategies-why-root', { cause: root.label, more: more.length });
  return others.length === 0 ? offered : `${offered} ${t('strategies-why-also', { count: others.length })}`;
}
