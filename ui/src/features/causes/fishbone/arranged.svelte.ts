// What the fishbone shows, kept while other views are looked at. Not stored in the file.
import type { Id } from '$bridge/types';

export const arranged = $state<{
  /** The gap at the head; the first one where none was chosen. */
  gap: Id | null;
  /** Causes that do not lead to it, too. */
  all: boolean;
}>({ gap: null, all: false });
