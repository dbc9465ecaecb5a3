// What the room sees of the months after: how the indicators go, and nothing that was noted.
import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import Wall from './Wall.svelte';

it('the wall shows each indicator by itself and neither notes nor what was learned', async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await dispatch({ type: 'AddStrategy', id: 'may', title: 'Hire by May' });
  await dispatch({ type: 'ChooseStrategy', id: 'may', chosen: true });
  await dispatch({ type: 'AddIndicator', id: 'offers', strategy: 'may', name: 'Offers in May' });
  await dispatch({ type: 'AddIndicator', id: 'posts', strategy: 'may', name: 'Posts open' });
  await dispatch({ type: 'AddNote', kind: 'lesson', text: 'Kept to ourselves', private: true });
  await dispatch({
    type: 'AddCheckIn',
    strategy: 'may',
    on: '2026-03-03',
    status: 'at_risk',
    text: 'The office was late',
  });
  const shown = mount(Wall, { target: document.body, props: { page: 0, pages: 1 } });
  for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
  const text = document.body.textContent ?? '';
  expect(text).toContain('Hire by May');
  expect(text).toContain('Offers in May');
  for (const kept of ['Posts open', 'Kept to ourselves', 'The office was late'])
    expect(text).not.toContain(kept);
  await unmount(shown);
});
