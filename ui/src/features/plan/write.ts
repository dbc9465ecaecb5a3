// Where the focus goes on a plan page: to a field that is asked for, or to the neighbor of what is gone.
import { tick } from 'svelte';

/** The focus goes to the neighbor's button, else to the first field of what adds the next. */
export async function toNeighbor(frame: HTMLElement | undefined, at: number): Promise<void> {
  await tick();
  const left = frame?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
  (left[Math.min(at, left.length - 1)] ?? frame?.querySelector<HTMLElement>('form input'))?.focus();
}

const outer = (fold: HTMLDetailsElement): HTMLDetailsElement | null =>
  fold.parentElement?.closest('details') ?? null;

/** Brings a place of the page into view and puts the focus into its first field. */
export async function goTo(element: string): Promise<void> {
  await tick();
  const found = document.getElementById(element);
  for (let fold = found?.closest('details') ?? null; fold !== null; fold = outer(fold)) fold.open = true;
  await tick();
  found?.scrollIntoView({ block: 'center' });
  found
    ?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea, select')
    ?.focus({ preventScroll: true });
}
