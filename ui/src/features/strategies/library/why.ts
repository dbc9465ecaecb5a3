// Why a strategy is offered, in words: the first of the team's causes that it meets, and how many more.
import { t } from '$shared/words';
import type { Offer } from './offers';

export function whyOffered({ because: [first, ...rest] }: Pick<Offer, 'because'>): string {
  if (first === undefined) return '';
  const told = { cause: first.label, more: rest.length };
  return first.root ? t('strategies-why-root', told) : t('strategies-why-cause', told);
}
