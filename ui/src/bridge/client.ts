// The one door between window and Rust: what may be called, and which bridge stands behind it.
// Screens use `dispatch` and `ask` of $workbook; they come here only for files, previews and exports.
import type {
  AnswerTo,
  AppError,
  Command,
  Exported,
  FilePreview,
  OpenWorkbook,
  Outcome,
  Question,
  ReportPages,
  Start,
} from './types';

export interface BridgeEvents {
  'workbook-changed': Outcome;
  'open-request': OpenWorkbook | AppError;
  menu: { id: string };
  'import-progress': { token: string; done: number; of: number };
  'files-dropped': FilePreview[];
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
  dispatch(command: Command): Promise<Outcome>;
  undo(): Promise<Outcome>;
  redo(): Promise<Outcome>;
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
  preview_files(): Promise<FilePreview[]>;
  add_source(token: string, year: string | null): Promise<Outcome>;
  forget_previews(): Promise<void>;
  export_pdf(): Promise<Exported | null>;
  preview_report(): Promise<ReportPages>;
  show_exported(): Promise<void>;
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
