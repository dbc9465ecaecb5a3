// Text being typed: saved on blur, on Enter or after 2 s of rest; kept as typed when it is refused, and where it belongs when
// its field goes.
import { forgetAt, keepAt, keptAt, type Begun } from './begun.svelte';
import { told, unseen, type Told } from './refused';

/** How long hands must rest before typed text is saved. */
export const REST = 2000;

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a to-do list, nothing shows it
const unsaved = new Set<Draft>();

export class Draft implements Begun {
  text = $state('');
  error = $state.raw<Told | null>(null);
  /** Its field stands on the page. */
  seen = $state(true);
  #saved: string;
  readonly #save: (text: string) => Promise<unknown>;
  readonly #place: string | null;
  #resting: ReturnType<typeof setTimeout> | null = null;
  #saving: Promise<void> = Promise.resolve();

  /** At a place of its own a refused text comes back with its field. */
  constructor(value: string, save: (text: string) => Promise<unknown>, place: string | null = null) {
    const refused = place === null ? null : keptAt<Draft>(place);
    this.text = refused?.text ?? value;
    this.error = refused?.error ?? null;
    this.#saved = value;
    this.#save = save;
    this.#place = place;
    if (place !== null && refused !== null) keepAt(place, this);
  }

  get begun(): boolean {
    return this.error !== null;
  }

  /** `rests`: half of it says something too, so that it is saved when hands rest; half a day would be another day. */
  type(text: string, rests = true): void {
    this.text = text;
    this.error = null;
    unsaved.add(this);
    this.#stopResting();
    if (rests) this.#resting = setTimeout(() => void this.commit(), REST);
  }

  /** Saves what stands there, once; after a refusal the text stays and the reason shows. */
  commit(): Promise<void> {
    this.#stopResting();
    this.#saving = this.#saving.then(() => this.#send());
    return this.#saving;
  }

  /** The field goes: what stands there is saved, also what was refused before, and a new refusal is told elsewhere. */
  async leave(): Promise<void> {
    const before = this.error?.message;
    this.seen = false;
    await this.commit();
    if (this.error !== null && this.error.message !== before) unseen(this.error);
  }

  /** The value changed elsewhere (undo, another view): followed unless somebody is typing here. */
  follow(value: string): void {
    if (this.text === this.#saved) this.text = value;
    this.#saved = value;
  }

  /** Back to what is saved. */
  revert(): void {
    this.#stopResting();
    this.text = this.#saved;
    this.error = null;
    unsaved.delete(this);
    this.#forget();
  }

  async #send(): Promise<void> {
    unsaved.delete(this);
    const sent = this.text;
    if (sent === this.#saved) return this.#forget();
    try {
      await this.#save(sent);
      this.#saved = sent;
      this.#forget();
    } catch (refusal) {
      this.error = told(refusal);
      if (this.#place !== null) keepAt(this.#place, this);
    }
  }

  #forget(): void {
    if (this.#place !== null) forgetAt(this.#place);
  }

  #stopResting(): void {
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
  }
}

/** Saves every text that is still being typed; before closing, undoing or exporting. */
export async function saveDrafts(): Promise<void> {
  await Promise.all([...unsaved].map((draft) => draft.commit()));
}
