// The names of the bands of a grouped map.
import { expect, it } from 'vitest';
import type { MapGeometry } from '$bridge/types';
import { lanesOf } from './lanes';

const node = (id: string, y: number) => ({ id, kind: 'cause' as const, x: 0, y, width: 176, height: 60 });
const geometry: MapGeometry = {
  nodes: [node('pay1', 40), node('pay2', 120), node('hire1', 60), node('hire2', 340), node('gap', 330)],
  lanes: [
    { lane: 0, top: 0, height: 300 },
    { lane: 1, top: 300, height: 200 },
    { lane: null, top: 500, height: 80 },
  ],
  links: [],
  ...{ left: 0, top: 0, width: 900, height: 600 },
};

it('come from the causes that stand in them, whatever one of these was moved there by hand', () => {
  const lanes = lanesOf(geometry, (id) => (id === 'gap' ? null : id.slice(0, -1)));
  expect(lanes.map(({ label, top }) => [label, top])).toEqual([
    ['pay', 0],
    ['hire', 300],
    ['', 500],
  ]);
});
