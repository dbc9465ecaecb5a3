// Where the team stands in its reflection: the view, and in each view the question that is being discussed. Not stored in
// the file.
import { SvelteMap } from 'svelte/reactivity';

export const VIEWS = ['guide', 'partnership', 'steps'] as const;
type View = (typeof VIEWS)[number];

class Stand {
  view = $state<View>('guide');
  readonly #questions = new SvelteMap<View, string>();

  /** The id of a question of a guide, a criterion or a step; null where nobody has begun. */
  get question(): string | null {
    return this.#questions.get(this.view) ?? null;
  }

  set question(id: string) {
    this.#questions.set(this.view, id);
  }
}

export const stand = new Stand();
