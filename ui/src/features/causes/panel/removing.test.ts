// What is said before a cause goes that strategies act on.
import { flushSync, mount, unmount } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import Removing from './Removing.svelte';

beforeEach(async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
});

it('the question names every strategy that acts on the cause, and which of them is chosen', async () => {
  await dispatch({ type: 'AddCause', id: 'hire', label: 'How late we hire', family: null });
  for (const title of ['Hire by May', 'Job fair']) {
    await dispatch({ type: 'AddStrategy', id: title, title });
    await dispatch({ type: 'ActOnCause', strategy: title, cause: 'hire', direction: 'less', effect: 0.5 });
  }
  await dispatch({ type: 'ChooseStrategy', id: 'Hire by May', chosen: true });
  const shown = mount(Removing, { target: document.body, props: { id: 'hire', name: 'How late we hire' } });
  flushSync();
  const text = document.body.textContent;
  expect(text).toContain('“Hire by May”, one of the chosen strategies, acts on it and would lose it.');
  expect(text).toContain('“Job fair” acts on it and would lose it.');
  await unmount(shown);
});
