// Where the team stands in the months after: the view, and the check-in that is open. Not stored in the file.
import type { Id } from '$bridge/types';

export const VIEWS = ['check-ins', 'values', 'changed', 'lessons'] as const;

class Stand {
  view = $state<(typeof VIEWS)[number]>('check-ins');
  open = $state<Id | null>(null);
}

export const stand = new Stand();
