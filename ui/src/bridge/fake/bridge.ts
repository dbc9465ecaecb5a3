// A bridge in memory, for tests and for looking at pages in an ordinary browser. Never part of a build.
import type { Adding, Bridge, BridgeEvents, NewWorkbook } from '../client';
import type {
  AnswerTo,
  AnyRecord,
  Change,
  Command,
  FilePreview,
  HandMapping,
  MapFormat,
  MapLook,
  MapStep,
  OpenWorkbook,
  Outcome,
  Picture,
  PictureFormat,
  Question,
} from '../types';
import { answer } from './answers';
import { edit, refusal, type Edit, type Records } from './edit';
import { lookedAt, mapped, reading, sample, sourceOf } from './files';
import { mapPicture } from './map-picture';
import { lookForBarriers, playMenu, rememberLooks, wantsReading, wantsSample } from './look';
import { libraryFile } from './library';
import { lookedAtMap } from './map-file';
import { sampleCommands } from './sample';

interface Entry extends Edit {
  revision: number;
  at: string;
}

const reversed = (changes: Change[]): Change[] =>
  [...changes].reverse().map(({ kind, before, after }) => ({ kind, before: after, after: before }));

/** A plan shares the key of its strategy. */
const keyOf = ({ kind, id }: AnyRecord): string => (kind === 'plan' ? `plan/${id}` : id);

export class FakeBridge implements Bridge {
  #records: Records = new Map();
  #done: Entry[] = [];
  #undone: Entry[] = [];
  #revision = 0;
  #fileName = '';
  #looked: FilePreview[] = [];
  #stop: () => void = () => undefined;
  readonly #ears = new Map<string, Set<(payload: never) => void>>();

  constructor() {
    rememberLooks();
    void lookForBarriers();
  }

  async start() {
    const recents = [
      {
        id: 'r1',
        name: 'Riverton Public Schools',
        folder: 'Documents/Equity',
        opened_at: '2025-03-04T09:12:00Z',
      },
      { id: 'r2', name: 'Eastfield', folder: 'Documents', opened_at: '2025-02-11T15:40:00Z' },
    ];
    const opened = wantsSample && this.#revision === 0 ? await this.open_sample() : null;
    return { version: '0.1.0', recents, opened };
  }

  async create_workbook(about: NewWorkbook): Promise<OpenWorkbook> {
    this.#records = new Map();
    this.#done = [];
    this.#undone = [];
    this.#fileName = `${about.district_name}.headwaters`;
    const id = '00000000-0000-0000-0000-000000000000';
    this.#records.set(id, {
      kind: 'settings',
      id,
      made_order: 0,
      ...about,
      purpose: '',
      unnamed: 1,
      student_threshold: 10,
      teacher_threshold: 10,
      threshold_reason: '',
      threshold_set_by: '',
      held_on: null,
      choice_reason: '',
      plan_finished: false,
    });
    return this.#opened();
  }

  async open_workbook() {
    return this.open_sample();
  }

  async open_recent() {
    return this.open_sample();
  }

  async open_sample(): Promise<OpenWorkbook> {
    await this.create_workbook({
      district_name: 'Riverton Public Schools',
      district_code: '09990000',
      year: '2024-25',
    });
    for (const command of sampleCommands()) await this.dispatch(command);
    return this.#opened();
  }

  async fill_screen(): Promise<void> {}

  async close_workbook(): Promise<void> {
    this.#records = new Map();
  }

  async dispatch(command: Command): Promise<Outcome> {
    const made = edit(this.#records, command);
    const entry = { ...made, revision: ++this.#revision, at: new Date().toISOString() };
    this.#done.push(entry);
    this.#undone = [];
    return this.#commit(entry.label, entry.changes);
  }

  async undo(): Promise<Outcome> {
    const entry = this.#done.pop();
    if (!entry) throw refusal('nothing_to_undo', 'There is nothing to undo.', '');
    this.#undone.push(entry);
    this.#revision += 1;
    return this.#commit(entry.label, reversed(entry.changes));
  }

  async redo(): Promise<Outcome> {
    const entry = this.#undone.pop();
    if (!entry) throw refusal('nothing_to_redo', 'There is nothing to redo.', '');
    this.#done.push(entry);
    this.#revision += 1;
    return this.#commit(entry.label, entry.changes);
  }

  async ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>> {
    const undone = [...this.#undone].reverse().map((entry) => ({ ...entry, undone: true }));
    const entries = [...this.#done.map((entry) => ({ ...entry, undone: false })), ...undone];
    const told = { records: this.#records, history: { entries }, done: this.#done as MapStep[] };
    return answer(told, question) as AnswerTo<Q>;
  }

  async preview_files(): Promise<FilePreview[]> {
    for (const read of reading()) this.#tell('import-progress', read);
    if (wantsReading) await new Promise<void>((stop) => (this.#stop = stop));
    this.#looked = wantsReading ? [] : lookedAt(this.#records);
    return this.#looked;
  }

  /** An analysis of the stand-in is over before anybody could stop it. */
  async stop_analysis(): Promise<void> {}

  async cancel_reading(): Promise<void> {
    this.#stop();
  }

  async sample_table() {
    return sample();
  }

  async map_file(token: string, mapping: HandMapping) {
    const made = mapped(token, mapping);
    this.#looked = this.#looked.map((file) => (file.token === token ? made : file));
    return made;
  }

  async add_source({ token, year, replaces }: Adding): Promise<Outcome> {
    const file = this.#looked.find((one) => one.token === token);
    if (file === undefined) throw refusal('preview_gone', 'The file is no longer there.', 'Add it again.');
    const after = sourceOf(file, year, this.#revision + 1000);
    const before = replaces === null ? undefined : this.#records.get(replaces);
    const gone: Change[] = before === undefined ? [] : [{ kind: 'source', before, after: null }];
    const changes: Change[] = [...gone, { kind: 'source', before: null, after }];
    const entry = { label: `Add “${file.file_name}”`, changes };
    this.#done.push({ ...entry, revision: ++this.#revision, at: new Date().toISOString() });
    return this.#commit(entry.label, changes);
  }

  async forget_previews(): Promise<void> {}

  async export_map(format: MapFormat) {
    return { file_name: `Riverton Public Schools.${format}` };
  }

  async preview_map() {
    return lookedAtMap(this.#records);
  }

  async export_pdf() {
    return null;
  }

  async export_progress() {
    return null;
  }

  async export_library() {
    return { file_name: 'Riverton library.json', pages: 0, notes: [] };
  }

  async import_library() {
    return libraryFile();
  }

  async preview_report() {
    return { pages: [], notes: [] };
  }

  async show_exported(): Promise<void> {}

  async preview_map_picture(look: MapLook): Promise<Picture> {
    return mapPicture(this.#records, look);
  }

  async export_map_picture(format: PictureFormat) {
    return { file_name: `Riverton map.${format}`, pages: 1, notes: [] };
  }

  on<E extends keyof BridgeEvents>(event: E, hear: (payload: BridgeEvents[E]) => void): () => void {
    const ears = this.#ears.get(event) ?? new Set();
    this.#ears.set(event, ears.add(hear));
    if (event === 'menu') playMenu(hear as (payload: BridgeEvents['menu']) => void);
    return () => void ears.delete(hear);
  }

  #tell<E extends keyof BridgeEvents>(event: E, payload: BridgeEvents[E]): void {
    for (const hear of this.#ears.get(event) ?? []) hear(payload as never);
  }

  #commit(label: string, changes: Change[]): Outcome {
    for (const { before, after } of changes) {
      if (after !== null) this.#records.set(keyOf(after), after);
      else if (before !== null) this.#records.delete(keyOf(before));
    }
    return { label, changes, warnings: [], ...this.#standing() };
  }

  #opened(): OpenWorkbook {
    const records = [...this.#records.values()];
    return { file_name: this.#fileName, view_only: false, records, ...this.#standing() };
  }

  #standing() {
    return {
      revision: this.#revision,
      undo: this.#done.at(-1)?.label ?? null,
      redo: this.#undone.at(-1)?.label ?? null,
      saved_at: new Date().toISOString(),
    };
  }
}
