// What buttons and keys of the Strategies screen do, in one place, so that every way does the same.
import { tick } from 'svelte';
import type { Id, Strategy, StrategyEntry } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { inTurn } from '$shared/in-turn';
import { keepFocus } from '$shared/keep-focus';
import { t } from '$shared/words';
import { act } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { stand } from './stand.svelte';

export const NEW = 'strategies-new';
export const SETS = 'strategies-sets';
export const YOUR_SET = 'strategies-your-set';
export const FIND = 'library-find';

/** The checkbox of a card, by which the keys know which card has the focus. */
export const checkOf = (id: Id): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-strategy="${id}"] input[type="checkbox"]`);

export const focused = (): Id | null =>
  document.activeElement?.closest<HTMLElement>('[data-strategy]')?.dataset['strategy'] ?? null;

/** Pressed twice in haste, it is chosen and not chosen: the second begins from what the first has left. */
const turn = inTurn();

export const choose = ({ id }: Strategy): Promise<void> =>
  turn(async () => {
    const chosen = workbook.find('strategy', id)?.chosen === false;
    if ((await act({ type: 'ChooseStrategy', id, chosen })) !== null) tellChosen();
  });

function tellChosen(): void {
  const count = workbook.all('strategy').filter((one) => one.chosen).length;
  voice.say(t('strategies-chosen', { count }));
}

/** Just these and no others. */
export async function chooseSet(set: readonly Id[]): Promise<void> {
  if ((await act({ type: 'ChooseSet', strategies: [...set] })) === null) return;
  voice.say(t('strategies-chosen', { count: set.length }));
  await keepFocus(() => document.getElementById(SETS));
}

/** The card moves to the other list; the focus goes with it. */
export async function park({ id }: Strategy): Promise<void> {
  await turn(() =>
    act({ type: 'ParkStrategy', id, parked: workbook.find('strategy', id)?.parked === false }),
  );
  await keepFocus(() => document.querySelector(`[data-strategy="${id}"] button`));
}

/** The focus goes on to the neighbor, so that it is never lost. */
export async function remove(strategy: Strategy): Promise<void> {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-strategy]')].map(
    (card) => card.dataset['strategy'],
  );
  const at = cards.indexOf(strategy.id);
  if ((await act({ type: 'RemoveStrategy', id: strategy.id })) === null) return;
  if (stand.open === strategy.id) stand.open = null;
  stand.removing = null;
  await tick();
  const next = cards[at + 1] ?? cards[at - 1];
  (next === undefined ? document.querySelector<HTMLElement>(`#${NEW} input`) : checkOf(next))?.focus();
}

const taking = new Set<string>();

/** From the library to the candidates, once: a second press comes before the first has turned the button. */
export async function take({ id: library_id, title, summary, partnership }: StrategyEntry): Promise<void> {
  if (madeOf(library_id) !== null || taking.has(library_id)) return;
  taking.add(library_id);
  const outcome = await act({ type: 'AddStrategy', title, summary, library_id, partnership });
  taking.delete(library_id);
  if (outcome !== null) voice.say(t('strategies-taken', { title }));
  await keepFocus(() => document.querySelector(`[data-entry="${CSS.escape(library_id)}"] button`));
}

/** The candidate that was made of an entry of the library. */
export const madeOf = (entry: string): Strategy | null =>
  workbook.all('strategy').find((one) => one.library_id === entry) ?? null;

const cardOf = (id: Id): HTMLElement | null => document.querySelector<HTMLElement>(`[data-strategy="${id}"]`);

/** By which a card has the focus; the box of a parked one cannot. */
const handleOf = (id: Id): HTMLElement | null | undefined =>
  cardOf(id)?.querySelector<HTMLElement>('input:not([disabled]), button');

/** As much of it as there is room for, from its beginning. */
function bringIntoView(id: Id, focus: HTMLElement | null | undefined): void {
  focus?.focus({ preventScroll: true });
  cardOf(id)?.scrollIntoView({ block: 'nearest' });
}

/** From anywhere to a card of the candidates, opened; keys act on it then. */
export async function showCard(id: Id): Promise<void> {
  Object.assign(stand, { view: 'candidates', open: id, removing: null });
  await tick();
  // A phase that is new begins at its heading; this comes after.
  await tick();
  bringIntoView(id, handleOf(id));
}

export async function openCard(id: Id): Promise<void> {
  stand.open = stand.open === id ? null : id;
  stand.removing = null;
  await tick();
  const title = cardOf(id)?.querySelector<HTMLElement>('[data-first-field] input');
  bringIntoView(id, stand.open === id ? title : checkOf(id));
}

/** Opens a view, or goes back to the candidates from it, to the card that was left. Where what had the focus is gone, the
    tab of the view has it: from there the keys go on. */
export async function turnTo(view: typeof stand.view): Promise<void> {
  if (stand.view === 'candidates') stand.left = focused();
  stand.view = stand.view === view ? 'candidates' : view;
  await tick();
  if (stand.view === 'candidates' && stand.left !== null) handleOf(stand.left)?.focus();
  await keepFocus(() => document.querySelector('[data-keys] [role="tab"][aria-selected="true"]'));
}
