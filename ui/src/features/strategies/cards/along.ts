// What goes along when a strategy goes, in words: its page of the plan with what stands on it, and its ties.
import type { Id } from '$bridge/types';
import { t } from '$shared/words';
import { workbook } from '$workbook/workbook.svelte';

const KINDS = ['milestone', 'indicator', 'check_in', 'acts_on'] as const;

/** Empty where nothing goes along, so that nothing need be asked. */
export function goesAlong(id: Id): string[] {
  const page = workbook.find('plan', id) === null ? [] : [t('strategies-along-plan')];
  const counted = KINDS.flatMap((kind) => {
    const count = workbook.all(kind).filter((one) => one.strategy === id).length;
    return count === 0 ? [] : [t(`strategies-along-${kind.replace('_', '-')}`, { count })];
  });
  return [...page, ...counted];
}
