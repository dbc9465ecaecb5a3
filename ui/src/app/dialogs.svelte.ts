// Which of the window's own dialogs stands open; screens keep theirs to themselves.
import type { Exported } from '$bridge/types';

class Dialogs {
  palette = $state(false);
  keys = $state(false);
  history = $state(false);
  newWorkbook = $state(false);
  exported = $state.raw<Exported | null>(null);
}

export const dialogs = new Dialogs();
