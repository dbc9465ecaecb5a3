// Which of the window's own dialogs stands open; screens keep theirs to themselves.
import type { Exported, NoteKind, ResourceEntry } from '$bridge/types';

/** The notes that can be taken from anywhere. */
export const NOTE_KINDS: readonly NoteKind[] = ['parking', 'decision', 'note', 'question'];

class Dialogs {
  palette = $state(false);
  keys = $state(false);
  history = $state(false);
  newWorkbook = $state(false);
  /** The kind of note that is being taken, or null while none is. */
  notes = $state<NoteKind | null>(null);
  /** A resource of the library that somebody looks at. */
  resource = $state.raw<ResourceEntry | null>(null);
  exported = $state.raw<Exported | null>(null);
  /** Asked before words go that are not in the workbook: called with whether they may. */
  leaving = $state.raw<((mayGo: boolean) => void) | null>(null);
}

export const dialogs = new Dialogs();
