// Where the team stands among its strategies: the card that is open, the library or not. Not stored in the file.
import type { Id } from '$bridge/types';

class Stand {
  view = $state<'candidates' | 'grid' | 'vote' | 'library'>('candidates');
  open = $state<Id | null>(null);
}

export const stand = new Stand();
