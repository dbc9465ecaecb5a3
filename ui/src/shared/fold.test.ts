// A part that is opened low on the page comes into view; one that was open to begin with moves nothing.
import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import Fold from './Fold.svelte';

let shown: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  if (shown !== null) await unmount(shown);
  vi.restoreAllMocks();
});

it('scrolls only where somebody opened it', () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
  const children = createRawSnippet(() => ({ render: () => '<p>Risks</p>' }));
  shown = mount(Fold, {
    target: document.body,
    props: { heading: 'What could stop it', open: true, children },
  });
  flushSync();
  const fold = document.querySelector('details');
  const toggled = (): unknown => fold?.dispatchEvent(new Event('toggle'));
  toggled();
  expect(scrolled).not.toHaveBeenCalled();
  document.querySelector('summary')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  if (fold) fold.open = true;
  toggled();
  expect(scrolled).toHaveBeenCalledOnce();
});
