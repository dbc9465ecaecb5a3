// Where the team stands in its plans: the view, the page, and which of its parts are open. Not stored in the file.
import { SvelteMap } from 'svelte/reactivity';
import type { Id } from '$bridge/types';

export const VIEWS = ['pages', 'thread', 'time'] as const;

/** Open until somebody closes it; all other parts begin folded. */
const FIRST_PART = 'why';

class Stand {
  view = $state<(typeof VIEWS)[number]>('pages');
  shown = $state<Id | null>(null);
  readonly #open = new SvelteMap<string, boolean>();

  /** Whether a part of a page is open; each page remembers its own. */
  isOpen(strategy: Id, part: string): boolean {
    return this.#open.get(`${strategy}/${part}`) ?? part === FIRST_PART;
  }

  setOpen(strategy: Id, part: string, open: boolean): void {
    this.#open.set(`${strategy}/${part}`, open);
  }
}

export const stand = new Stand();
