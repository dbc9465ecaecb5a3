// Where drops begin, for looking at screens in a browser: the walk upstream repeated until little is left.
// The figures that people see are solved in the `model` crate.
import type { CauseAnalysis, CauseNode, Id, Link } from '../types';
import { list, type Records } from './edit';

const ROUNDS = 200;
const LONGEST_LOOP = 6;

const effect = (link: Link): Id => link.to_cause ?? link.to_gap ?? '';

interface Walk {
  stays: Map<Id, number>;
  visits: Map<Id, number>;
}

function walkFrom(gap: Id, into: Map<Id, Link[]>): Walk {
  const [stays, visits] = [new Map<Id, number>(), new Map<Id, number>()];
  let drops = new Map<Id, number>([[gap, 1]]);
  for (let round = 0; round < ROUNDS && drops.size > 0; round++) {
    const next = new Map<Id, number>();
    for (const [at, share] of drops) {
      visits.set(at, (visits.get(at) ?? 0) + share);
      const links = into.get(at) ?? [];
      const sum = 1 + links.reduce((total, link) => total + link.strength, 0);
      stays.set(at, (stays.get(at) ?? 0) + share / (links.length === 0 ? 1 : sum));
      for (const link of links) {
        const moved = (share * link.strength) / sum;
        if (moved > 1e-9) next.set(link.from_cause, (next.get(link.from_cause) ?? 0) + moved);
      }
    }
    drops = next;
  }
  return { stays, visits };
}

export function analysis(records: Records): CauseAnalysis {
  const links = list(records, 'link');
  const causes = list(records, 'cause').filter((cause) => cause.state !== 'set_aside');
  const gaps = list(records, 'gap').filter((gap) => gap.focus);
  const into = new Map<Id, Link[]>();
  for (const link of links) into.set(effect(link), [...(into.get(effect(link)) ?? []), link]);
  const walks = new Map(gaps.map((gap) => [gap.id, walkFrom(gap.id, into)]));
  const byGap = (figure: (walk: Walk) => number) =>
    Object.fromEntries([...walks].map(([gap, walk]) => [gap, figure(walk)]));
  const blank = {
    headwater_overall: null,
    flow_overall: null,
    rank: null,
    rank_range: null,
    gives: null,
    takes: null,
    prominence: null,
    relation: null,
  };
  const nodes = causes.map((cause): CauseNode => {
    const [out, back] = [links.filter((one) => one.from_cause === cause.id), into.get(cause.id) ?? []];
    return {
      ...blank,
      id: cause.id,
      label: cause.label,
      kind: 'cause',
      headwater: byGap((walk) => walk.stays.get(cause.id) ?? 0),
      flow: byGap((walk) => Math.min(1, walk.visits.get(cause.id) ?? 0)),
      influence: {},
      reaches_gap: [...walks.values()].some((walk) => walk.visits.has(cause.id)),
      active_sum: out.reduce((sum, one) => sum + one.strength, 0),
      passive_sum: back.reduce((sum, one) => sum + one.strength, 0),
    };
  });
  rank(nodes);
  const fed = (gap: Id) => (into.get(gap) ?? []).reduce((sum, one) => sum + one.strength, 0);
  const empty = { headwater: {}, flow: {}, influence: {}, reaches_gap: true, active_sum: 0 };
  const heads = gaps.map(({ id }): CauseNode => ({
    ...{ ...blank, ...empty, id, label: '', kind: 'gap', passive_sum: fed(id) },
  }));
  const loops = loopsOf(links, new Map(causes.map((cause) => [cause.id, cause.label])));
  const untraced = byGapStays(walks);
  const rest = { loops_capped: false, components: knotsOf(loops), residual: null };
  return { nodes: [...nodes, ...heads], links: passing(links, walks), untraced, loops, ...rest };
}

const byGapStays = (walks: Map<Id, Walk>): { [gap: Id]: number } =>
  Object.fromEntries([...walks].map(([gap, walk]) => [gap, walk.stays.get(gap) ?? 0]));

function rank(nodes: CauseNode[]): void {
  const over = (node: CauseNode) =>
    Object.values(node.headwater).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const reaching = nodes.filter((node) => node.reaches_gap).sort((a, b) => over(b) - over(a));
  reaching.forEach((node, at) => {
    node.rank = at + 1;
    node.rank_range = [Math.max(1, at), Math.min(reaching.length, at + 2)];
  });
}

/** What passes a link is the part of what comes by its effect that its strength takes. */
function passing(links: Link[], walks: Map<Id, Walk>): CauseAnalysis['links'] {
  return links.map((link) => {
    const beside = links.filter((one) => effect(one) === effect(link));
    const part = link.strength / (1 + beside.reduce((sum, one) => sum + one.strength, 0));
    const shares = [...walks].map(([gap, walk]): [Id, number] => [
      gap,
      Math.min(1, (walk.visits.get(effect(link)) ?? 0) * part),
    ]);
    const share = Object.fromEntries(shares);
    const overall = shares.reduce((sum, [, one]) => sum + one, 0) / Math.max(1, shares.length);
    return { id: link.id, from: link.from_cause, to: effect(link), share, share_overall: overall };
  });
}

/** Loops that share a cause belong to one knot. */
function knotsOf(loops: CauseAnalysis['loops']): Id[][] {
  return loops.reduce<Id[][]>((knots, { nodes }) => {
    const touched = knots.filter((knot) => knot.some((id) => nodes.includes(id)));
    return [...knots.filter((knot) => !touched.includes(knot)), [...new Set([...touched.flat(), ...nodes])]];
  }, []);
}

/** Short loops, each once: those that begin at their smallest id. */
function loopsOf(links: Link[], labels: Map<Id, string>): CauseAnalysis['loops'] {
  const loops: CauseAnalysis['loops'] = [];
  const follow = (path: Id[], opposite: number): void => {
    const [first, last] = [path[0] ?? '', path.at(-1) ?? ''];
    for (const link of links.filter((one) => one.from_cause === last)) {
      const [to, turns] = [effect(link), opposite + (link.sign === 'opposite' ? 1 : 0)];
      if (to === first) {
        const sentence = [...path, first].map((id) => labels.get(id) ?? '').join(' → ');
        loops.push({ nodes: path, kind: turns % 2 === 0 ? 'reinforcing' : 'balancing', sentence });
      } else if (to > first && labels.has(to) && !path.includes(to) && path.length < LONGEST_LOOP) {
        follow([...path, to], turns);
      }
    }
  };
  for (const id of labels.keys()) follow([id], 0);
  return loops.sort((a, b) => a.nodes.length - b.nodes.length).slice(0, 50);
}
