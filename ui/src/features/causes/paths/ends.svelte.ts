// What a path may begin or end with: causes that are not set aside, and focus gaps.
import type { Id } from '$bridge/types';
import { focusGaps } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { named } from '../named.svelte';

export interface End {
  id: Id;
  text: string;
}

export const causeEnds = (): End[] =>
  workbook
    .all('cause')
    .flatMap(({ id, label, state }) => (state === 'set_aside' ? [] : [{ id, text: label }]));

export const gapEnds = (): End[] => focusGaps().map((gap) => ({ id: gap.id, text: named.gap(gap) }));

export const isGap = (id: Id): boolean => workbook.find('gap', id) !== null;
