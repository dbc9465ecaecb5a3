// The read model: every record of the open workbook, kept in step with the file by applying outcomes.
// It never changes a record by itself; changing is the business of `dispatch` in desk.ts.
import { SvelteMap } from 'svelte/reactivity';
import type { AnyRecord, Change, Id, Kind, OpenWorkbook, Outcome, RecordOf, Settings } from '$bridge/types';

export const KINDS: readonly Kind[] = [
  'settings',
  'source',
  'gap',
  'category',
  'cause',
  'link',
  'evidence',
  'strategy',
  'acts_on',
  'plan',
  'milestone',
  'indicator',
  'check_in',
  'participant',
  'agenda_block',
  'note',
  'ballot',
  'vote',
  'reflection',
  'rating',
  'next_step',
  'own_entry',
  'mapping',
];

type Shelf = SvelteMap<Id, AnyRecord>;

export class Workbook {
  isOpen = $state(false);
  fileName = $state('');
  viewOnly = $state(false);
  revision = $state(0);
  undo = $state<string | null>(null);
  redo = $state<string | null>(null);
  savedAt = $state<string | null>(null);
  /** One shelf per kind, so that a change of one kind redraws only what shows that kind. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- the set of shelves never changes
  readonly #shelves = new Map<Kind, Shelf>(KINDS.map((kind) => [kind, new SvelteMap()]));

  open(opened: OpenWorkbook): void {
    this.#clear();
    for (const record of opened.records) this.#shelf(record.kind).set(record.id, record);
    this.fileName = opened.file_name;
    this.viewOnly = opened.view_only;
    this.revision = opened.revision;
    this.undo = opened.undo;
    this.redo = opened.redo;
    this.savedAt = opened.saved_at;
    this.isOpen = true;
  }

  close(): void {
    this.#clear();
    this.isOpen = false;
    this.fileName = '';
    this.undo = null;
    this.redo = null;
    this.savedAt = null;
  }

  /** Takes over what a commit changed. An outcome heard twice (answer and event) is applied once. */
  apply(outcome: Outcome): void {
    if (outcome.revision <= this.revision) return;
    for (const change of outcome.changes) this.#take(change);
    this.revision = outcome.revision;
    this.undo = outcome.undo;
    this.redo = outcome.redo;
    this.savedAt = outcome.saved_at;
  }

  /** All records of a kind, in the order in which they were made. */
  all<K extends Kind>(kind: K): RecordOf<K>[] {
    const records = [...this.#shelf(kind).values()] as RecordOf<K>[];
    return records.sort((a, b) => a.made_order - b.made_order);
  }

  find<K extends Kind>(kind: K, id: Id | null | undefined): RecordOf<K> | null {
    if (id === null || id === undefined) return null;
    return (this.#shelf(kind).get(id) as RecordOf<K> | undefined) ?? null;
  }

  count(kind: Kind): number {
    return this.#shelf(kind).size;
  }

  get settings(): Settings | null {
    return this.all('settings')[0] ?? null;
  }

  #take({ kind, before, after }: Change): void {
    const shelf = this.#shelf(kind);
    if (after !== null) shelf.set(after.id, after);
    else if (before !== null) shelf.delete(before.id);
  }

  #shelf(kind: Kind): Shelf {
    const shelf = this.#shelves.get(kind);
    if (shelf === undefined) throw new Error(`BUG: no shelf for records of kind ${kind}`);
    return shelf;
  }

  #clear(): void {
    for (const shelf of this.#shelves.values()) shelf.clear();
    this.revision = 0;
  }
}

/** The one workbook of this window. */
export const workbook = new Workbook();
