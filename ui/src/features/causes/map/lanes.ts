// The bands of a map grouped by category with their names: the layout gives the bands, the causes in them the names.
import type { MapGeometry } from '$bridge/types';
import type { Lane } from '$canvas/scene';

/** `nameOf` gives the category of a cause, nothing for a gap. What was put elsewhere by hand is outvoted. */
export function lanesOf({ nodes, lanes }: MapGeometry, nameOf: (id: string) => string | null): Lane[] {
  return lanes.map(({ top, height }) => {
    const within = nodes.filter(({ y }) => y >= top && y < top + height);
    return { label: mostOften(within.flatMap(({ id }) => nameOf(id) ?? [])), top, height };
  });
}

function mostOften(names: readonly string[]): string {
  const often = (name: string) => names.filter((one) => one === name).length;
  return [...new Set(names)].sort((a, b) => often(b) - often(a))[0] ?? '';
}
