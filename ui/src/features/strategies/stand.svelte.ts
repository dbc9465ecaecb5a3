// Where the team stands among its strategies: the view, the card that is open, what is asked. Not stored in the file.
import type { Id } from '$bridge/types';

export const VIEWS = ['candidates', 'grid', 'vote', 'library'] as const;

class Stand {
  view = $state<(typeof VIEWS)[number]>('candidates');
  open = $state<Id | null>(null);
  /** The card that had the focus when another view was opened. */
  left: Id | null = null;
  /** Somebody is asked whether this one goes with all that goes along. */
  removing = $state<Id | null>(null);
  /** Why the set was chosen, as first seen, and the names of the set that was chosen then. */
  reason = $state.raw<{ words: string; of: string } | null>(null);
}

export const stand = new Stand();
