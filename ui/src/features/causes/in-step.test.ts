// The views of the one map go in step: what is selected in one is selected, in sight and next for Tab in the others.
// And the outline alone suffices: causes and links are made from it with keys.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapCanvas } from '$canvas/map';
import { workbook } from '$workbook/workbook.svelte';
import { cause, clear, link, openMap, press, settled, show, type } from './mounting';
import Screen from './Screen.svelte';
import { stand, VIEWS, type View } from './stand.svelte';

const chosenOnMap = vi.spyOn(MapCanvas.prototype, 'select');

beforeEach(async () => {
  chosenOnMap.mockClear();
  await openMap(
    cause('Late', 'recruiting_hiring'),
    cause('Slow', 'recruiting_hiring'),
    cause('Pay', 'pay_budget'),
    cause('Alone'),
    link('Late', 'gap'),
    link('Slow', 'Late', 3),
    link('Pay', 'Slow'),
  );
});
afterEach(clear);

const all = (found: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(found)];
const linkId = () => workbook.all('link').find((one) => one.from_cause === 'Slow')?.id ?? '';

/** What each view shows as selected: the ids of causes, gaps and links. */
const MARKED: { [view in View]: () => (string | undefined)[] } = {
  // Links are painted, so the map is asked what it was told.
  map: () => [chosenOnMap.mock.lastCall?.[0]?.id],
  outline: () =>
    all('[role="treegrid"] [aria-selected="true"][tabindex="0"]').map((row) =>
      row.dataset['row']?.split('/').at(-1),
    ),
  matrix: () =>
    all('[role="grid"] [tabindex="0"]').map(({ dataset }) => `${dataset['row']} ${dataset['column']}`),
  fishbone: () => all('[data-station][tabindex="0"]').map((one) => one.dataset['station']),
  list: () => all('.list [aria-current="true"] .name').map((one) => one.textContent ?? ''),
};
const linkOf = (from: string) => workbook.all('link').find((one) => one.from_cause === from)?.id;

interface Case {
  what: string;
  id: () => string;
  marked: { [view in View]: () => (string | undefined)[] };
}
const CASES: Case[] = [
  {
    what: 'a cause',
    id: () => 'Slow',
    marked: {
      map: () => ['Slow'],
      outline: () => [linkOf('Slow')],
      matrix: () => ['Slow head'],
      fishbone: () => ['Slow'],
      list: () => ['Slow'],
    },
  },
  {
    what: 'a link',
    id: linkId,
    marked: {
      map: () => [linkId()],
      outline: () => [linkId()],
      matrix: () => ['Slow Late'],
      fishbone: () => ['Slow'],
      list: () => ['Slow'],
    },
  },
  {
    what: 'a gap',
    id: () => 'gap',
    marked: {
      map: () => ['gap'],
      outline: () => ['gap'],
      matrix: () => ['head gap'],
      fishbone: () => ['gap'],
      // The list has causes only.
      list: () => [],
    },
  },
  {
    what: 'a cause without links',
    id: () => 'Alone',
    marked: {
      map: () => ['Alone'],
      outline: () => ['Alone'],
      matrix: () => ['Alone head'],
      fishbone: () => ['Alone'],
      list: () => ['Alone'],
    },
  },
];

describe('selected in one view', () => {
  for (const { what, id, marked } of CASES) {
    it(`${what} is selected in all others`, async () => {
      show(Screen, {});
      await settled();
      stand.selectById(id());
      for (const view of [...VIEWS, ...[...VIEWS].reverse()]) {
        stand.view = view;
        await settled();
        expect([view, ...MARKED[view]()]).toEqual([view, ...marked[view]()]);
        expect(stand.selected?.id).toBe(id());
      }
    });
  }

  it('has the focus in each view that one goes back to', async () => {
    show(Screen, {});
    stand.selectById('Slow');
    for (const view of VIEWS.filter((one) => one !== 'list')) {
      stand.view = view;
      await settled();
      stand.returnFocus();
      await settled();
      const at = document.activeElement as HTMLElement;
      const { node, row, station } = (at.closest('[data-node]') as HTMLElement | null)?.dataset ?? at.dataset;
      const where = node ?? row?.split('/').at(-1) ?? station;
      expect([view, where]).toEqual([view, view === 'outline' ? linkOf('Slow') : 'Slow']);
      expect(stand.cause).toBe('Slow');
    }
  });

  it('opens the rows of the outline in which it lies', async () => {
    stand.view = 'outline';
    show(Screen, {});
    await settled();
    all('[role="treegrid"] tbody tr')[0]?.focus();
    await press('ArrowLeft');
    expect(all('[data-row]').length).toBeLessThan(4);
    stand.selectById('Pay');
    await settled();
    expect(MARKED.outline()).toEqual([linkOf('Pay')]);
  });
});

describe('with the outline alone', () => {
  async function answer(text: string): Promise<void> {
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    type(text);
    await settled();
    await press('Enter');
    await settled();
  }

  async function standAt(id: string): Promise<void> {
    stand.view = 'outline';
    show(Screen, {});
    await settled();
    stand.selectById(id);
    await settled();
    stand.returnFocus();
    await settled();
  }
  const rowHere = () => (document.activeElement as HTMLElement).dataset['row']?.split('/').at(-1);

  it('W adds a cause below, and the focus is on it', async () => {
    await standAt('Slow');
    await press('w');
    await answer('Budget');
    await press('Escape');
    await settled();
    const made = workbook.all('link').at(-1);
    expect(made?.to_cause).toBe('Slow');
    expect(workbook.find('cause', made?.from_cause)?.label).toBe('Budget');
    expect(rowHere()).toBe(made?.id);
    expect(document.activeElement?.textContent).toContain('Budget');
  });

  it('L links, also back in a circle, which is told as one', async () => {
    await standAt('Late');
    await press('l');
    await answer('Pay');
    expect(workbook.all('link').at(-1)).toMatchObject({ from_cause: 'Late', to_cause: 'Pay' });
    const back = all('tr.back');
    expect(back.map((row) => row.textContent)).toEqual([expect.stringContaining('back to Late')]);
    await press('4', '-', 'd');
    expect(workbook.all('link').at(-1)).toMatchObject({ strength: 4, sign: 'opposite', delay: true });
  });

  it('Enter renames, Delete removes, and the focus is never lost', async () => {
    await standAt('Alone');
    await press('Enter');
    type('Lonely');
    await press('Enter');
    expect(workbook.find('cause', 'Alone')?.label).toBe('Lonely');
    expect(rowHere()).toBe('Alone');
    await press('Delete');
    await settled();
    expect(workbook.find('cause', 'Alone')).toBeNull();
    expect(document.activeElement?.closest('[role="treegrid"]')).not.toBeNull();
  });

  it('is a tree table in its roles, levels and places', async () => {
    await standAt('Slow');
    const here = document.activeElement as HTMLElement;
    const told = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-selected'];
    expect(told.map((name) => here.getAttribute(name))).toEqual(['3', '1', '1', 'true', 'true']);
    expect(all('[role="treegrid"] tbody tr[tabindex="0"]').length).toBe(1);
    expect(all('[role="treegrid"] tbody td:not([role="gridcell"])').length).toBe(0);
  });
});
