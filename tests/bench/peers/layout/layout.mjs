// Lays out the maps of a file of fixtures with dagre and elkjs: milliseconds of each run and the course of every link
// (positions of `links`), as JSON. Crossings are counted by whoever reads it, in the same way for all.
import { readFileSync } from 'node:fs';
import dagre from '@dagrejs/dagre';
import ELK from 'elkjs/lib/elk.bundled.js';

/** Runs of each map; a first one warms up and does not count. */
const RUNS = 5;
const BETWEEN_COLUMNS = 48;
const BETWEEN_NODES = 24;

/** dagre as its own documentation sets it up, with our free room. */
function withDagre({ nodes, links }) {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', ranksep: BETWEEN_COLUMNS, nodesep: BETWEEN_NODES });
  graph.setDefaultEdgeLabel(() => ({}));
  nodes.forEach(({ width, height }, at) => graph.setNode(String(at), { width, height }));
  links.forEach(([from, to], at) => graph.setEdge(String(from), String(to), {}, String(at)));
  dagre.layout(graph);
  return links.map(([from, to], at) =>
    graph.edge(String(from), String(to), String(at)).points.map(({ x, y }) => [x, y]),
  );
}

const elk = new ELK();

/** The layered algorithm of ELK with straight pieces between its bends. */
async function withElk({ nodes, links }) {
  const laid = await elk.layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'POLYLINE',
      'elk.layered.spacing.nodeNodeBetweenLayers': String(BETWEEN_COLUMNS),
      'elk.spacing.nodeNode': String(BETWEEN_NODES),
    },
    children: nodes.map(({ width, height }, at) => ({ id: `n${at}`, width, height })),
    edges: links.map(([from, to], at) => ({ id: `l${at}`, sources: [`n${from}`], targets: [`n${to}`] })),
  });
  return laid.edges.map(({ sections: [{ startPoint, bendPoints = [], endPoint }] }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y]),
  );
}

async function measured(by, layOut, map) {
  const milliseconds = [];
  let courses = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const begun = performance.now();
    courses = await layOut(map);
    if (run > 0) milliseconds.push(performance.now() - begun);
  }
  const { fixture, nodes, links } = map;
  return { fixture, by, nodes: nodes.length, links: links.length, milliseconds, courses };
}

const answers = [];
for (const map of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  answers.push(await measured('dagre', withDagre, map), await measured('elkjs', withElk, map));
}
console.log(JSON.stringify(answers));
