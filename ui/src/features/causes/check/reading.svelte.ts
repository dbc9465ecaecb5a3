// Where the team is in reading the links aloud. What was said of each link stands in the file, so that the reading can be
// left and taken up again; the order is made anew each time it begins.
import type { Id } from '$bridge/types';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { around } from '../around.svelte';
import { gapsOnMap } from '../map/scene';
import { kept, nextUnread, progressOf, readable, readingOrder, saidOf } from './reading';

/** Something is known of it, and nothing is asked any more. */
const answered = (id: Id): boolean => around.of(id).questions === 0 && around.of(id).evidence > 0;

export const said = saidOf(answered);

class Reading {
  #order = $state.raw<readonly Id[]>([]);
  /** What is being written of it just now. */
  #answered: Id | null = null;
  /** Past the last link it is over: then it is summed up. */
  #position = $state(0);

  readonly links = $derived(readable(workbook.all('link'), workbook.all('cause')));
  readonly order = $derived(kept(this.#order, this.links));
  readonly progress = $derived(progressOf(this.links, said));
  readonly unread = $derived(
    new Set(this.links.filter((link) => said(link) === 'not_yet').map((link) => link.id)),
  );
  /** The link that is read now; null when it is over. */
  readonly at = $derived(workbook.find('link', this.order[this.#position]));

  get number(): number {
    return this.#position + 1;
  }

  /** At the first that was not read; over at once where all were. */
  begin(): void {
    this.#order = readingOrder(this.links, gapsOnMap(), said);
    this.#position = this.unread.size === 0 ? this.#order.length : 0;
  }

  go(step: 1 | -1): void {
    this.#position = Math.min(Math.max(0, this.#position + step), this.order.length);
  }

  goTo(id: Id): void {
    const at = this.order.indexOf(id);
    if (at >= 0) this.#position = at;
  }

  /** What is agreed on is what was read; a second press before the next is read says nothing more. */
  async agree(): Promise<void> {
    if (this.at !== null && this.at.id !== this.#answered) await this.#answer(this.at.id, 'agreed');
  }

  /** Rejects with the refusal, for the field in which the question was typed. */
  async question(question: string, id = this.at?.id): Promise<void> {
    if (id !== undefined) await this.#answer(id, 'questioned', question);
  }

  async #answer(id: Id, checked: 'agreed' | 'questioned', question?: string): Promise<void> {
    this.#answered = id;
    try {
      await dispatch({ type: 'CheckLink', id, checked, ...(question === undefined ? {} : { question }) });
    } finally {
      this.#answered = null;
    }
    // Whoever has gone on meanwhile stays where they are.
    if (this.at?.id === id) this.#onward();
  }

  #onward(): void {
    const next = nextUnread(this.order, this.#position, this.unread);
    this.#position = next === null ? this.order.length : this.order.indexOf(next);
  }
}

export const reading = new Reading();
