// The clock in the header says whose time it is.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { dispatch } from '$workbook/desk';
import { place } from '$workbook/place.svelte';
import { workbook } from '$workbook/workbook.svelte';
import Clock from './Clock.svelte';

let shown: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  if (shown !== null) await unmount(shown);
  document.body.replaceChildren();
});

it('on a step without a block of its own the clock is told to be that of another step', async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await dispatch({ type: 'AddBlock', key: 'plan', title: 'Write the plan', minutes: 60 });
  place.go('plan');
  shown = mount(Clock, { target: document.body });
  flushSync();
  const face = (): string => document.querySelector('.text')?.textContent ?? '';
  expect(face()).toBe('Write the plan');
  flushSync(() => place.go('reflect'));
  expect(face()).toBe('Clock of “Write the plan”');
});
