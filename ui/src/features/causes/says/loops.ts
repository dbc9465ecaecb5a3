// The loops by the names that people call them, R1, R2, B1, and the links each of them runs along.
import type { CauseAnalysis, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';

export interface NamedLoop {
  /** The same as long as the loop runs through the same causes. */
  key: string;
  name: string;
  kind: 'reinforcing' | 'balancing';
  nodes: Id[];
  links: Id[];
  sentence: string;
}

export function namedLoops(analysis: CauseAnalysis, links: readonly Link[]): NamedLoop[] {
  const between = new Map(links.map((link) => [`${link.from_cause} ${effectOf(link)}`, link.id]));
  const counts = { reinforcing: 0, balancing: 0 };
  return analysis.loops.map(({ nodes, kind, sentence }) => {
    counts[kind] += 1;
    const along = nodes.map((node, at) => between.get(`${node} ${nodes[(at + 1) % nodes.length]}`));
    const name = `${kind === 'reinforcing' ? 'R' : 'B'}${counts[kind]}`;
    return { key: nodes.join(), name, kind, nodes, sentence, links: along.filter((id) => id !== undefined) };
  });
}

export interface Knot {
  key: string;
  nodes: Id[];
  /** All links among its causes. */
  links: Id[];
  /** Loops of those listed that run within it. */
  count: number;
}

/** The knots of more than one loop; one that is a single loop is told by that. */
export function knotsWith(
  loops: readonly NamedLoop[],
  knots: readonly Id[][],
  links: readonly Link[],
): Knot[] {
  return knots
    .map((nodes): Knot => {
      const within = new Set(nodes);
      const joins = (link: Link) => within.has(link.from_cause) && within.has(effectOf(link));
      const count = loops.filter((loop) => within.has(loop.nodes[0] ?? '')).length;
      return { key: `knot ${nodes.join()}`, nodes, links: links.filter(joins).map(({ id }) => id), count };
    })
    .filter(({ count }) => count > 1);
}
