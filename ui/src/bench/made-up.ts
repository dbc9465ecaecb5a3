// A made-up map of any size for the bench: causes in layers with the gaps at the right, and places for them.
// The same for both engines; the layout of the product is measured elsewhere.
import { linkBetween } from '$canvas/geometry';
import type { MapGeometry, Scene, SceneLink, SceneNode } from '$canvas/scene';

export interface MadeUp {
  scene: Scene;
  geometry: MapGeometry;
}

const GAPS = 3;
const WIDTH = 176;
const HEIGHT = 76;
/** From one card to the next, sideways and down. */
const PITCH = { x: 280, y: 116 };
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00'];
const WORDS = [
  'New teachers are placed where turnover is high',
  'Pay does not follow the cost of living',
  'Course tracks begin in grade six',
  'Coaching reaches a third of classrooms',
  'Families hear of choices late',
  'Vacancies are filled after the year begins',
];

/** The same numbers in every run. */
function chances(): () => number {
  let state = 20_231;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export function madeUp(causes: number, links: number): MadeUp {
  const nodes = [...Array(causes + GAPS).keys()].map((at) => nodeAt(at, causes));
  const rows = Math.max(3, Math.round(Math.sqrt(causes * 0.9)));
  const boxes = nodes.map((node, at) => ({ id: node.id, kind: node.kind, ...placeOf(at, causes, rows) }));
  const at = (id: string) => placeOf(Number(id), causes, rows);
  const ends = endsOf(causes, links, rows);
  const geometry = {
    nodes: boxes,
    links: ends.map(({ id, from, to }) => linkBetween(id, at(from), at(to))),
    lanes: [],
    ...{ left: -100, top: -200 },
    width: (Math.ceil(causes / rows) + 1) * PITCH.x + 300,
    height: rows * PITCH.y + 500,
  };
  return { scene: { nodes, links: ends, lanes: [], later: 'later' }, geometry };
}

function placeOf(at: number, causes: number, rows: number) {
  const size = { width: WIDTH, height: HEIGHT };
  if (at < causes) return { x: Math.floor(at / rows) * PITCH.x, y: (at % rows) * PITCH.y, ...size };
  return { x: Math.ceil(causes / rows) * PITCH.x, y: (at - causes + 0.5) * PITCH.y * (rows / GAPS), ...size };
}

function nodeAt(at: number, causes: number): SceneNode {
  const gap = at >= causes;
  return {
    id: String(at),
    kind: gap ? 'gap' : 'cause',
    label: gap ? `Gap ${at - causes + 1}` : `${WORDS[at % WORDS.length]} (${at})`,
    note: 'shared',
    flag: at % 4 === 0 ? '1 open question' : '',
    color: COLORS[at % COLORS.length] ?? '',
    badge: at < 5 ? String(at + 1) : '',
    root: !gap && at % 20 === 0,
    faded: false,
    dim: false,
    dots: '',
    folded: 0,
    foldName: '',
    story: '',
    linkName: gap ? '' : 'link',
  };
}

/** Mostly to the next layers, one in ten back, none twice. */
function endsOf(causes: number, links: number, rows: number): SceneLink[] {
  const chance = chances();
  const known = new Set<string>();
  const made: SceneLink[] = [];
  while (made.length < links) {
    const from = Math.floor(chance() * causes);
    const reach = Math.floor((chance() * 2.5 + 0.3) * rows) * (chance() < 0.1 ? -1 : 1);
    const to = Math.min(causes + GAPS - 1, from + reach);
    if (to < 0 || to === from || known.has(`${from} ${to}`)) continue;
    known.add(`${from} ${to}`);
    made.push(linkFrom(made.length, from, to));
  }
  return made;
}

const linkFrom = (at: number, from: number, to: number): SceneLink => ({
  id: `link-${at}`,
  from: String(from),
  to: String(to),
  opposite: at % 9 === 0,
  delay: at % 7 === 0,
  strength: (at % 4) + 1,
  drops: null,
  faded: false,
  dim: false,
  name: `link ${at}`,
});
