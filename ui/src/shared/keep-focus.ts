// Focus that is never lost: where the element that had it is gone, another one takes it.
import { tick } from 'svelte';

/** After the page has been redrawn, gives the focus to what is found, unless something still has it. */
export async function keepFocus(find: () => Element | null | undefined): Promise<void> {
  await tick();
  const found = isLost(document.activeElement) ? find() : null;
  if (found instanceof HTMLElement || found instanceof SVGElement) found.focus();
}

/** What is disabled loses it a moment later. */
const isLost = (active: Element | null): boolean =>
  active === null || active === document.body || active.matches(':disabled');
