// A word field of a page, and the focus after something in a list is gone.
import { tick } from 'svelte';

/** The focus goes to the neighbor's button, else to the first field of what adds the next. */
export async function keepFocus(frame: HTMLElement | undefined, at: number): Promise<void> {
  await tick();
  const left = frame?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
  (left[Math.min(at, left.length - 1)] ?? frame?.querySelector<HTMLElement>('form input'))?.focus();
}

/** Brings a place of the page into view and puts the focus into its first field. */
export async function goTo(element: string): Promise<void> {
  await tick();
  const found = document.getElementById(element);
  found?.scrollIntoView({ block: 'center' });
  found?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
}
