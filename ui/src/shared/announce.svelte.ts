// What is said to screen readers without moving the focus; LiveRegion.svelte in app/ speaks it.

class Voice {
  polite = $state('');
  urgent = $state('');
  #turn = false;

  /** Saves, timers, results. The same sentence twice is said twice. */
  say(text: string): void {
    this.urgent = '';
    this.polite = this.#distinct(text);
  }

  /** Refusals and trouble. */
  warn(text: string): void {
    this.urgent = this.#distinct(text);
  }

  /** A no-break space at every other message: screen readers skip a region whose text is unchanged. */
  #distinct(text: string): string {
    this.#turn = !this.#turn;
    return this.#turn ? text : `${text}\u00a0`;
  }
}

export const voice = new Voice();
