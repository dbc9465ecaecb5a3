// How the panel moves a cause on the map by small steps: set while the map is shown.
import type { Id } from '$bridge/types';

class Nudging {
  by = $state.raw<((id: Id, dx: number, dy: number) => void) | null>(null);
}

export const nudging = new Nudging();
