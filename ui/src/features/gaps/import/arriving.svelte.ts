// The files that were looked at and wait: what a person has said about each, kept while they look at other steps.
import { SvelteMap } from 'svelte/reactivity';
import { bridge, toAppError } from '$bridge/client';
import type {
  AppError,
  FilePreview,
  HandMapping,
  Id,
  ImportProgress,
  SampleTable,
  StandingSource,
} from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { act, attempt, receive } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import type { Draft } from './mapping/mapping';
import { asksYear, olderOf, stillToDo, yearFor } from './preview';

/** One looked-at file with what was said about it. */
export class Arriving {
  file = $state.raw<FilePreview>() as FilePreview;
  year = $state('');
  accepted = $state.raw<string[]>([]);
  /** Whether the file that it would replace goes. */
  instead = $state(true);
  busy = $state(false);
  error = $state.raw<AppError | null>(null);
  /** The first rows of each sheet and what was said about them, while columns are named by hand. */
  sheets = $state.raw<SampleTable['sheets'] | null>(null);
  draft = $state.raw<Draft | null>(null);
  /** What the preview rests on, where a person named the columns. */
  mapping = $state.raw<HandMapping | null>(null);

  constructor(
    file: FilePreview,
    /** The source that the person wants to replace with it. */
    readonly meant: Id | null,
  ) {
    this.file = file;
    this.year = this.suggested ?? '';
  }

  get suggested(): string | null {
    return yearFor(this.file.preview, workbook.find('source', this.meant));
  }

  get still(): string | null {
    return stillToDo(this.file, this);
  }

  /** The source in whose place the file could come: the one that was meant, else the same report and year. */
  get older(): StandingSource | null {
    const meant = workbook.find('source', this.meant);
    return meant ?? olderOf(this.file, this.year, workbook.all('source'));
  }

  get replaces(): Id | null {
    return this.instead ? (this.older?.id ?? null) : null;
  }

  accept(code: string, taken: boolean): void {
    const others = this.accepted.filter((one) => one !== code);
    this.accepted = taken ? [...others, code] : others;
  }

  /** Puts the file into the workbook; true when it is in. */
  async add(): Promise<boolean> {
    const { token, preview } = this.file;
    this.busy = true;
    this.error = null;
    try {
      const year = preview !== null && asksYear(preview) ? this.year : null;
      const { replaces, accepted } = this;
      // First, so that undo takes back the file before what was remembered of its headers.
      await this.#remember();
      const outcome = await bridge().add_source({ token, year, replaces, accepted });
      receive(outcome);
      for (const warning of outcome.warnings) voice.say(warning);
      return true;
    } catch (thrown) {
      this.error = toAppError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async #remember(): Promise<void> {
    const signature = this.file.preview?.signature ?? null;
    if (this.mapping === null || signature === null || !this.draft?.remember) return;
    await act({ type: 'RememberMapping', signature, ...this.mapping });
  }
}

class Arrivals {
  files = $state.raw<Arriving[]>([]);
  /** What is being read, by token. */
  readonly reading = new SvelteMap<string, ImportProgress>();
  /** Tokens whose reading has ended; news of it may come late. */
  readonly #ended = new Set<string>();
  /** The dialog is open, or files are being read. */
  asking = $state(false);
  #workbook = '';

  /** Files of another workbook do not wait in this one. */
  begin(): void {
    if (this.#workbook !== workbook.fileName && this.files.length > 0) this.forget();
    this.#workbook = workbook.fileName;
  }

  forget(): void {
    this.files = [];
    void attempt(() => bridge().forget_previews());
  }

  /** How far a reading is: of a file that is looked at, or of one that is being added. */
  hear(far: ImportProgress): void {
    const adding = this.files.some((one) => one.busy && one.file.token === far.token);
    if (adding || !this.#ended.has(far.token)) this.reading.set(far.token, far);
  }

  /** Takes up what was found, and drops what was stopped; the new ones come back. */
  arrive(found: FilePreview[], meant: Id | null): Arriving[] {
    for (const token of [...found.map((file) => file.token), ...this.reading.keys()]) this.#ended.add(token);
    this.reading.clear();
    const made = found.map((file) => new Arriving(file, meant));
    this.files = [...this.files, ...made];
    return made;
  }

  leave(gone: Arriving): void {
    this.files = this.files.filter((one) => one !== gone);
    this.reading.delete(gone.file.token);
    if (this.files.length === 0) void attempt(() => bridge().forget_previews());
  }

  /** Opens the dialog and reads what is chosen. */
  async ask(meant: Id | null): Promise<Arriving[]> {
    if (this.asking) return [];
    this.asking = true;
    const found = await attempt(() => bridge().preview_files());
    this.asking = false;
    return this.arrive(found ?? [], meant);
  }
}

export const arrivals = new Arrivals();
