// The matrix on the page: walking, linking by one key, and what is selected with it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch, undo } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { causeKeys } from '../keys';
import { registerShortcuts } from '$shared/shortcuts.svelte';
import { cause, clear, focused, link, openMap, press, settled, show, type } from '../mounting';
import { stand } from '../stand.svelte';
import Matrix from './Matrix.svelte';

let unregister: () => void;

beforeEach(async () => {
  await openMap(cause('Load'), cause('Pay'), cause('Mentors'), link('Load', 'Pay', 3));
  stand.view = 'matrix';
  unregister = registerShortcuts(
    () => '',
    causeKeys(() => true),
  );
});
afterEach(() => {
  unregister();
  clear();
});

const cellAt = (row: string, column: string) =>
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
const stands = () => show(Matrix, { analysis: null, loops: [] });
const links = () => workbook.all('link').map((one) => `${one.from_cause}>${one.to_cause} ${one.strength}`);

async function at(row: string, column: string): Promise<void> {
  cellAt(row, column)?.focus();
  await settled();
}

describe('the matrix on the page', () => {
  it('has one tab stop', () => {
    const host = stands();
    expect(host.querySelectorAll('[role="grid"] [tabindex="0"]').length).toBe(1);
  });

  it('tells what a cell says, and what an empty one says', async () => {
    stands();
    await at('Load', 'Pay');
    expect(focused()).toBe('Load feeds pay: more makes more, strong');
    await press('ArrowDown', 'ArrowLeft');
    expect(focused()).toBe('Pay feeds load: no link');
  });

  it('selects the link of a cell for all views, and the cause of the row where there is none', async () => {
    stands();
    await at('Load', 'Pay');
    expect(stand.selected?.kind).toBe('link');
    await press('ArrowRight');
    expect(stand.selected).toEqual({ kind: 'cause', id: 'Load' });
    expect(stand.pair).toEqual({ from: 'Load', to: 'Mentors' });
  });

  it('makes a link by its strength, in one action', async () => {
    stands();
    await at('Load', 'Mentors');
    await press('4');
    expect(links()).toEqual(['Load>Pay 3', 'Load>Mentors 4']);
    expect(focused()).toBe('Load feeds mentors: more makes more, very strong');
    await undo();
    await settled();
    expect(links()).toEqual(['Load>Pay 3']);
    expect(document.activeElement).toBe(cellAt('Load', 'Mentors'));
  });

  it('can link again right after undoing', async () => {
    stands();
    await at('Load', 'Mentors');
    await press('4');
    await undo();
    await settled();
    await press('1');
    expect(links()).toEqual(['Load>Pay 3', 'Load>Mentors 1']);
  });

  it('changes strength, sign and delay of the link that is there', async () => {
    stands();
    await at('Load', 'Pay');
    await press('1', '-', 'd');
    expect(workbook.all('link')).toMatchObject([{ strength: 1, sign: 'opposite', delay: true }]);
    expect(cellAt('Load', 'Pay')?.dataset['shown']).toBe('−1');
  });

  it('removes the link, never the cause of the row, and stays where it was', async () => {
    stands();
    await at('Load', 'Pay');
    await press('Delete');
    expect(links()).toEqual([]);
    await press('Delete', '0');
    expect(workbook.count('cause')).toBe(3);
    expect(document.activeElement).toBe(cellAt('Load', 'Pay'));
    await press('2');
    expect(links()).toEqual(['Load>Pay 2']);
  });

  it('is closed where a cause would feed itself', async () => {
    stands();
    await at('Pay', 'Pay');
    await press('3');
    expect(links()).toEqual(['Load>Pay 3']);
    expect(focused()).toBe('Pay: no cause feeds itself');
  });

  it('offers the same by clicks', async () => {
    const host = stands();
    cellAt('Pay', 'Mentors')?.focus();
    await settled();
    host.querySelectorAll<HTMLElement>('#matrix-strip input[type="radio"]')[2]?.click();
    await settled();
    expect(links()).toEqual(['Load>Pay 3', 'Pay>Mentors 3']);
  });

  it('renames a cause at its row', async () => {
    const host = stands();
    await at('Pay', 'head');
    await press('F2');
    const field = host.querySelector<HTMLInputElement>('[role="rowheader"] input');
    type('Salaries', field);
    await press('Enter');
    expect(workbook.find('cause', 'Pay')?.label).toBe('Salaries');
    expect(document.activeElement).toBe(cellAt('Pay', 'head'));
  });

  it('leaves out what is set aside until it is asked for or selected', async () => {
    stands();
    await dispatch({ type: 'SetCauseState', id: 'Mentors', state: 'set_aside' });
    await settled();
    expect(cellAt('Load', 'Mentors')).toBeNull();
    stand.selectById('Mentors');
    await settled();
    expect(cellAt('Load', 'Mentors')).not.toBeNull();
  });

  it('opens where the selected link stands', async () => {
    stand.selectById(workbook.all('link')[0]?.id ?? '');
    const host = stands();
    await settled();
    expect(host.querySelector('[tabindex="0"]')).toBe(cellAt('Load', 'Pay'));
    expect(stand.selected?.kind).toBe('link');
  });
});
