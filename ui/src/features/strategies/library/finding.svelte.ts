// What somebody looks for in the library, and what is open there; kept while the views are changed.
import type { Id, WrittenEntry } from '$bridge/types';
import { ANYTHING, type Sought } from './search';
import type { Shelf } from './shelf';

class Finding {
  shelf = $state<Shelf>('strategy');
  sought = $state<Sought>({ ...ANYTHING });
  /** Only what fits the team's causes, unless something else is looked for. */
  fitting = $state(true);
  /** The theme whose page is open. */
  theme = $state<string | null>(null);
  /** The entry of the team's own that is being written; `new` is one more. */
  writing = $state<Id | 'new' | null>(null);
  /** Entries of a library file that are looked at before they are taken in. */
  coming = $state.raw<WrittenEntry[] | null>(null);

  openTheme(id: string): void {
    this.shelf = 'theme';
    this.theme = id;
  }

  /** Everything on the shelf, however it was narrowed. */
  showAll(): void {
    this.sought = { ...ANYTHING };
    this.fitting = false;
  }
}

export const finding = new Finding();
