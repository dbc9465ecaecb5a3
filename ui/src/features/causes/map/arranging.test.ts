// What the layout is told of before.
import { describe, expect, it } from 'vitest';
import type { MapGeometry } from '$bridge/types';
import { Arranging } from './arranging';

const geometry = (places: { [id: string]: [number, number] }): MapGeometry => ({
  nodes: Object.entries(places).map(([id, [x, y]]) => ({ id, kind: 'cause', x, y, width: 176, height: 60 })),
  links: [],
  lanes: [],
  ...{ left: 0, top: 0, width: 900, height: 400 },
});

describe('arranging', () => {
  it('begins without a past, and keeps what stands from then on', () => {
    const arranging = new Arranging();
    expect(arranging.before).toEqual({});
    arranging.placed(geometry({ a: [10, 20] }));
    expect(arranging.before).toEqual({ a: [10, 20] });
  });

  it('forgets everything once when all is tidied', () => {
    const arranging = new Arranging();
    arranging.placed(geometry({ a: [10, 20] }));
    arranging.tidy('all');
    expect(arranging.before).toEqual({});
    arranging.placed(geometry({ a: [0, 0] }));
    expect(arranging.before).toEqual({ a: [0, 0] });
  });

  it('forgets only what came since then when the new ones are tidied', () => {
    const arranging = new Arranging();
    arranging.placed(geometry({ a: [10, 20] }));
    arranging.placed(geometry({ a: [10, 20], b: [300, 900] }));
    arranging.tidy('new');
    expect(arranging.before).toEqual({ a: [10, 20] });
    arranging.placed(geometry({ a: [10, 20], b: [300, 30] }));
    arranging.tidy('new');
    expect(arranging.before).toEqual({ a: [10, 20], b: [300, 30] });
  });

  it('remembers where folded causes stood', () => {
    const arranging = new Arranging();
    arranging.placed(geometry({ a: [10, 20], b: [300, 900] }));
    arranging.placed(geometry({ a: [12, 20] }));
    expect(arranging.before).toEqual({ a: [12, 20], b: [300, 900] });
  });
});
