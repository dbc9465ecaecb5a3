// The one door between window and Rust: what may be called, and which bridge stands behind it.
// Screens use `dispatch` and `ask` of $workbook; they come here only for files, previews and exports.
import type {
  AnswerTo,
  AppError,
  Command,
  Exported,
  ExportedMap,
  FilePreview,
  HandMapping,
  Id,
  ImportProgress,
  MapFormat,
  MapPreview,
  MapLook,
  OpenWorkbook,
  Outcome,
  Picture,
  PictureFormat,
  Question,
  ReportPages,
  SampleTable,
  Start,
  WrittenEntry,
} from './types';

export interface BridgeEvents {
  'workbook-changed': Outcome;
  'open-request': OpenWorkbook | AppError;
  menu: { id: string };
  'import-progress': ImportProgress;
  /** How far a long analysis of the map is, 0 to 1. */
  'analysis-progress': { share: number };
  'files-dropped': FilePreview[];
}

/** What is said when a looked-at file is added. */
export interface Adding {
  token: string;
  /** What the person said where the file does not say it. */
  year: string | null;
  /** The source that goes in the same step. */
  replaces: Id | null;
  /** Codes of the warnings that the person took on. */
  accepted: string[];
}

export interface NewWorkbook {
  district_name: string;
  district_code: string | null;
  year: string | null;
}

/** Every call rejects with an `AppError`; `null` means that a native dialog was cancelled. */
export interface Bridge {
  start(): Promise<Start>;
  create_workbook(about: NewWorkbook): Promise<OpenWorkbook | null>;
  open_workbook(): Promise<OpenWorkbook | null>;
  open_recent(id: string): Promise<OpenWorkbook>;
  open_sample(): Promise<OpenWorkbook>;
  close_workbook(): Promise<void>;
  /** The window fills the screen, or takes its old size again. */
  fill_screen(on: boolean): Promise<void>;
  dispatch(command: Command): Promise<Outcome>;
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
  /** Stops the analysis of the map that goes on; the call that waits for it is refused with `analysis_stopped`. */
  stop_analysis(): Promise<void>;
  preview_files(): Promise<FilePreview[]>;
  /** Stops what is being read; the call that waits for it answers with what there is. */
  cancel_reading(): Promise<void>;
  sample_table(token: string): Promise<SampleTable>;
  map_file(token: string, mapping: HandMapping): Promise<FilePreview>;
  add_source(adding: Adding): Promise<Outcome>;
  forget_previews(): Promise<void>;
  export_map(format: MapFormat): Promise<ExportedMap | null>;
  /** Looks at a file with a map; `null` too where the reading was stopped. */
  preview_map(): Promise<MapPreview | null>;
  export_pdf(): Promise<Exported | null>;
  /** How the strategies go, for the network. */
  export_progress(format: 'pdf' | 'json'): Promise<Exported | null>;
  /** The team's own entries of the library as a file for others. */
  export_library(): Promise<Exported | null>;
  /** What stands in a library file; nothing is added by looking. */
  import_library(): Promise<WrittenEntry[] | null>;
  preview_report(): Promise<ReportPages>;
  show_exported(): Promise<void>;
  /** The map with what is read from it, as it would be written now. */
  preview_map_picture(look: MapLook): Promise<Picture>;
  export_map_picture(format: PictureFormat, look: MapLook): Promise<Exported | null>;
  /** Listens until the returned function is called. */
  on<E extends keyof BridgeEvents>(event: E, hear: (payload: BridgeEvents[E]) => void): () => void;
}

let standing: Bridge | null = null;

/** Chosen once at start, before anything is shown. */
export function useBridge(bridge: Bridge): void {
  standing = bridge;
}

export function bridge(): Bridge {
  if (standing === null) throw new Error('BUG: a call was made before a bridge was chosen');
  return standing;
}

export function isAppError(value: unknown): value is AppError {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Anything that was thrown, as an `AppError`; what Rust did not name is a bug of the window. */
export function toAppError(thrown: unknown): AppError {
  if (isAppError(thrown)) return thrown;
  return { code: 'window_bug', message: String(thrown), hint: '', detail: stackOf(thrown) };
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
