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
