// Where the focus goes on a plan page: to a field that is asked for, or to the neighbor of what is gone.
import { tick } from 'svelte';
import { keepFocus } from '$shared/keep-focus';

/** Where the focus was lost with what is gone, the neighbor's button has it, else the field that adds the next. */
export const toNeighbor = (frame: HTMLElement | undefined, at: number): Promise<void> =>
  keepFocus(() => {
    const left = frame?.querySelectorAll('[data-remove]') ?? [];
    return left[Math.min(at, left.length - 1)] ?? frame?.querySelector('form input');
  });

const outer = (fold: HTMLDetailsElement): HTMLDetailsElement | null =>
  fold.parentElement?.closest('details') ?? null;

/** Brings a place of the page into view and puts the focus into what is open there (`data-goal`), else its first field. */
export async function goTo(element: string): Promise<void> {
  await tick();
  const found = document.getElementById(element);
  for (let fold = found?.closest('details') ?? null; fold !== null; fold = outer(fold)) fold.open = true;
  const inner = found?.querySelector('details');
  if (inner) inner.open = true;
  await tick();
  const field =
    found?.querySelector<HTMLElement>('[data-goal] :is(input, textarea, select)') ??
    found?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea, select');
  (field ?? found)?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
