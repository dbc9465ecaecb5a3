// Gaps and strategies by the names that the comparison of sets uses.
import type { Coverage, Id } from '$bridge/types';
import { t } from '$shared/words';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';

export const titleOf = (id: Id): string => workbook.find('strategy', id)?.title ?? '';

export function gapName({ gap: id, label }: Pick<Coverage['gaps'][number], 'gap' | 'label'>): string {
  const gap = workbook.find('gap', id);
  return gap === null ? label : t('gap-short', shelves.gap(gap));
}
