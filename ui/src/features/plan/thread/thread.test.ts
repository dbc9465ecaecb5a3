// The thread as a table: all causes that a plan acts on, the root causes marked.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { workbook } from '$workbook/workbook.svelte';
import Thread from './Thread.svelte';

let shown: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  if (shown !== null) await unmount(shown);
  document.body.replaceChildren();
});

it('marks the root causes among the causes', async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.open_sample());
  shown = mount(Thread, { target: document.body, props: { go: () => undefined } });
  for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
  expect([...document.querySelectorAll('thead th')].map((head) => head.textContent)[1]).toBe('Cause');
  const told = [...document.querySelectorAll('tbody td:nth-child(2)')].map((cell) => cell.textContent);
  expect(told.length).toBeGreaterThan(0);
  const roots = workbook.all('cause').filter(({ root }) => root);
  for (const { label } of roots)
    expect(told.some((text) => text.includes(label) && text.includes('root cause'))).toBe(true);
});
