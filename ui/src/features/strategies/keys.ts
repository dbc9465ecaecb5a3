// The keys of the Strategies screen. They act on the card that has the focus.
import { tick } from 'svelte';
import type { Strategy } from '$bridge/types';
import type { Shortcut } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';
import { workbook } from '$workbook/workbook.svelte';
import * as acts from './acts';
import { goesAlong } from './cards/along';
import { stand } from './stand.svelte';

function onCard(run: (strategy: Strategy) => unknown): () => void {
  return () => {
    const strategy = workbook.find('strategy', acts.focused());
    if (strategy !== null) void run(strategy);
  };
}

const key = (keys: string, name: string, run: () => void, rest: Partial<Shortcut> = {}): Shortcut => ({
  id: `strategies_${name}`,
  keys,
  label: () => t(`strategies-key-${name}`),
  run,
  ...rest,
});

async function add(): Promise<void> {
  stand.view = 'candidates';
  await tick();
  document.querySelector<HTMLElement>(`#${acts.NEW} input`)?.focus();
}

/** Its open card names what goes along and asks; where nothing does, it goes at once. */
async function removeOrAsk(strategy: Strategy): Promise<void> {
  if (goesAlong(strategy.id).length === 0) return acts.remove(strategy);
  if (stand.open !== strategy.id) await acts.openCard(strategy.id);
  stand.removing = strategy.id;
}

function compare(): void {
  const sets = document.getElementById(acts.SETS);
  sets?.scrollIntoView({ block: 'nearest' });
  sets?.focus();
}

export const strategyKeys = (): Shortcut[] => [
  key('a', 'add', () => void add(), { shownInRail: true }),
  key('Space', 'choose', () => undefined, { shownInRail: true, listOnly: true }),
  key('c', 'compare', compare, { shownInRail: true }),
  key('g', 'grid', () => void acts.turnTo('grid'), { shownInRail: true }),
  key('v', 'vote', () => void acts.turnTo('vote')),
  key('l', 'library', () => void acts.turnTo('library'), { shownInRail: true }),
  key(
    'e',
    'open',
    onCard((strategy) => acts.openCard(strategy.id)),
  ),
  key('p', 'park', onCard(acts.park)),
  key('Delete', 'remove', onCard(removeOrAsk)),
];
