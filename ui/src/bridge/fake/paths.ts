// Along the links of the map, for looking at screens in a browser: upstream, downstream, paths, what gaps share. What
// people see is worked out in the `model` crate.
import type { Around, Id, Link, Path, Paths, Reach, Shared } from '../types';
import { list, type Records } from './edit';

/** Longer lists than this are cut. */
const MOST = 200;

const effect = (link: Link): Id => link.to_cause ?? link.to_gap ?? '';

function linksOf(records: Records): Link[] {
  const aside = new Set(list(records, 'cause').flatMap((one) => (one.state === 'set_aside' ? [one.id] : [])));
  const focus = new Set(list(records, 'gap').flatMap((one) => (one.focus ? [one.id] : [])));
  return list(records, 'link').filter(
    (link) =>
      !aside.has(link.from_cause) &&
      !aside.has(effect(link)) &&
      (link.to_gap === null || focus.has(link.to_gap)),
  );
}

/** All that is reached from a node by going from one end of links to the other. */
function reach(links: Link[], from: Id, here: (link: Link) => Id, there: (link: Link) => Id): Reach {
  const nodes = [from];
  for (const node of nodes)
    for (const link of links)
      if (here(link) === node && !nodes.includes(there(link))) nodes.push(there(link));
  return { nodes, links: links.filter((link) => nodes.includes(here(link))).map(({ id }) => id) };
}

const upstream = (links: Link[], of: Id): Reach => reach(links, of, effect, (link) => link.from_cause);

export function around(records: Records, node: Id): Around {
  const links = linksOf(records);
  const downstream = reach(links, node, (link) => link.from_cause, effect);
  const gaps = downstream.nodes.filter((id) => records.get(id)?.kind === 'gap' && id !== node);
  return { upstream: upstream(links, node), downstream, gaps };
}

export function paths(records: Records, from: Id, to: Id): Paths {
  const links = linksOf(records);
  const found: Path[] = [];
  const follow = (nodes: Id[], along: Link[]): void => {
    if (found.length > MOST) return;
    for (const link of links.filter((one) => one.from_cause === nodes.at(-1))) {
      const next = effect(link);
      if (next === to) found.push(told([...nodes, next], [...along, link]));
      else if (!nodes.includes(next)) follow([...nodes, next], [...along, link]);
    }
  };
  if (from !== to) follow([from], []);
  const shortest = found.sort((a, b) => a.nodes.length - b.nodes.length).slice(0, MOST);
  return { paths: shortest, capped: found.length > MOST };
}

function told(nodes: Id[], along: Link[]): Path {
  const opposite = along.filter(({ sign }) => sign === 'opposite').length;
  return {
    nodes,
    links: along.map(({ id }) => id),
    sign: opposite % 2 === 0 ? 'same' : 'opposite',
    delayed: along.some(({ delay }) => delay),
  };
}

export function shared(records: Records, gaps: Id[]): Shared {
  const links = linksOf(records);
  const above = gaps.map((gap) => ({ gap, nodes: upstream(links, gap).nodes }));
  const reaches = Object.fromEntries(
    list(records, 'cause').map(({ id }) => [
      id,
      above.filter(({ nodes }) => nodes.includes(id)).map(({ gap }) => gap),
    ]),
  );
  const by_all = Object.keys(reaches).filter((id) => gaps.length > 0 && reaches[id]?.length === gaps.length);
  return { by_all, reaches };
}
