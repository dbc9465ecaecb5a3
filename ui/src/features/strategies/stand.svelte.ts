// Where the team stands among its strategies: the view, the card that is open, what is asked. Not stored in the file.
import type { Id } from '$bridge/types';

export const VIEWS = ['candidates', 'grid', 'vote', 'library'] as const;

class Stand {
  view = $state<(typeof VIEWS)[number]>('candidates');
  open = $state<Id | null>(null);
  /** Somebody is asked whether this one goes with all that goes along. */
  removing = $state<Id | null>(null);
}

export const stand = new Stand();
