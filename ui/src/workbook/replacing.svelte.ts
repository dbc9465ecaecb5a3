// The source that the next file is meant to come in place of: chosen where sources are listed, used where files come in.
import type { Id } from '$bridge/types';

class Replacing {
  source = $state<Id | null>(null);
}

export const replacing = new Replacing();
