// What the report holds, counted from the workbook, in the order of its pages.
import { chosenStrategies, focusGaps } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';

export interface Held {
  what: 'gaps' | 'causes' | 'strategies' | 'indicators' | 'decisions';
  count: number;
}

export function held(): Held[] {
  const chosen = new Set(chosenStrategies().map((one) => one.id));
  const decisions = workbook.all('note').filter((one) => one.note_kind === 'decision' && !one.private);
  return [
    { what: 'gaps', count: focusGaps().length },
    { what: 'causes', count: workbook.all('cause').filter((one) => one.state !== 'set_aside').length },
    { what: 'strategies', count: chosen.size },
    { what: 'indicators', count: workbook.all('indicator').filter((one) => chosen.has(one.strategy)).length },
    { what: 'decisions', count: decisions.length },
  ];
}
