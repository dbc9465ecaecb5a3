// The bands of a map grouped by category, read from where its causes stand.
import type { MapGeometry } from '$bridge/types';
import type { Lane } from '$canvas/scene';

/** Room above and below the cards of a band. */
const ROOM = 16;

/** `nameOf` gives the category of a cause; nodes without one, as gaps are, belong to no band. */
export function lanesOf({ nodes }: MapGeometry, nameOf: (id: string) => string | null): Lane[] {
  const bands = new Map<string, { top: number; bottom: number }>();
  for (const { id, y, height } of nodes) {
    const name = nameOf(id);
    if (name === null) continue;
    const band = bands.get(name) ?? { top: Infinity, bottom: -Infinity };
    bands.set(name, { top: Math.min(band.top, y), bottom: Math.max(band.bottom, y + height) });
  }
  return [...bands]
    .map(([label, { top, bottom }]) => ({ label, top: top - ROOM, height: bottom - top + 2 * ROOM }))
    .sort((a, b) => a.top - b.top);
}
