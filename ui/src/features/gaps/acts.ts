// What buttons and keys of the Gaps screen do, in one place, so that every way does the same.
import type { Gap, GapKey } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { t } from '$shared/words';
import { act } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { sameKey } from './cell';

/** The gap record of this key, if the team made one. */
export const gapOf = (key: GapKey): Gap | null =>
  workbook.all('gap').find((gap) => sameKey(gap, key)) ?? null;

function tell(warnings: string[]): void {
  for (const warning of warnings) voice.say(warning);
}

export const selectedCell = (): Element | null => document.querySelector('[role="gridcell"][tabindex="0"]');

/** Puts a gap into focus; where there is no record yet, it is made with this statement. */
export async function makeFocus(key: GapKey, unitName: string, statement: string): Promise<void> {
  const known = gapOf(key);
  const id = known?.id ?? crypto.randomUUID();
  if (known === null) {
    const made = await act({ type: 'AddGap', id, statement: statement.trim(), unit_name: unitName, ...key });
    if (made === null) return;
  } else if (known.statement === '' && statement.trim() !== '') {
    if ((await act({ type: 'StateGap', id, statement: statement.trim() })) === null) return;
  }
  const outcome = await act({ type: 'SetFocusGap', id, focus: true });
  if (outcome !== null) tell([t('gaps-is-focus'), ...outcome.warnings]);
}

export async function leaveFocus(gap: Gap): Promise<void> {
  await act({ type: 'SetFocusGap', id: gap.id, focus: false });
}

/** What goes along when a gap record goes. */
export const goesAlong = (gap: Gap): number =>
  workbook.all('link').filter((link) => link.to_gap === gap.id).length +
  workbook.all('evidence').filter((one) => one.about_gap === gap.id).length;
