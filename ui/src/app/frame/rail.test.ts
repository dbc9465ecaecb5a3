// The rail follows the step on the screen.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { place } from '$workbook/place.svelte';
import { looks } from '../looks.svelte';
import Rail from './Rail.svelte';

let shown: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  if (shown !== null) await unmount(shown);
  vi.restoreAllMocks();
});

it('the present step is brought into sight, also when the type grows', () => {
  const seen: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.querySelector('.name')?.textContent ?? '');
  });
  shown = mount(Rail, { target: document.body, props: { phases: [] } });
  flushSync(() => place.go('after'));
  flushSync();
  expect(seen.at(-1)).toBe('After');
  const before = seen.length;
  flushSync(() => looks.larger());
  expect(seen.length).toBeGreaterThan(before);
});
