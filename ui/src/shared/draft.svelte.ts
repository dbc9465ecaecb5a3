// Text being typed: saved on blur, on Enter or after 2 s of rest; kept as typed when it is refused.

/** How long hands must rest before typed text is saved. */
export const REST = 2000;

export interface DraftError {
  message: string;
  hint: string;
}

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a to-do list, nothing shows it
const unsaved = new Set<Draft>();

export class Draft {
  text = $state('');
  error = $state.raw<DraftError | null>(null);
  #saved: string;
  readonly #save: (text: string) => Promise<unknown>;
  #resting: ReturnType<typeof setTimeout> | null = null;
  #saving: Promise<void> = Promise.resolve();

  constructor(value: string, save: (text: string) => Promise<unknown>) {
    this.text = value;
    this.#saved = value;
    this.#save = save;
  }

  type(text: string): void {
    this.text = text;
    this.error = null;
    unsaved.add(this);
    this.#stopResting();
    this.#resting = setTimeout(() => void this.commit(), REST);
  }

  /** Saves what stands there, once; after a refusal the text stays and the reason shows. */
  commit(): Promise<void> {
    this.#stopResting();
    this.#saving = this.#saving.then(() => this.#send());
    return this.#saving;
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
  }

  async #send(): Promise<void> {
    unsaved.delete(this);
    const sent = this.text;
    if (sent === this.#saved) return;
    try {
      await this.#save(sent);
      this.#saved = sent;
    } catch (refusal) {
      this.error = readable(refusal);
    }
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

function readable(refusal: unknown): DraftError {
  if (typeof refusal === 'object' && refusal !== null && 'message' in refusal) {
    const hint = 'hint' in refusal ? String(refusal.hint) : '';
    return { message: String(refusal.message), hint };
  }
  return { message: String(refusal), hint: '' };
}
