// The picture shows what the map view tells, and the whole map where none is on the screen.
import { describe, expect, it } from 'vitest';
import type { Scene, SceneNode } from '$canvas/scene';
import { currentLook, lookOf, provideLook } from './look';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: 'cause',
  label: id,
  note: '',
  flag: '',
  color: '',
  badge: '',
  root: false,
  faded: false,
  dim: false,
  dots: '',
  folded: 0,
  foldName: '',
  story: '',
  linkName: '',
  ...more,
});

const scene: Scene = {
  nodes: [node('a', { dim: true }), node('b', { folded: 3, dots: '7 dots' })],
  links: [],
  lanes: [{ label: 'Hiring', top: 0, height: 90 }],
  later: 'later',
};

describe('the look of the map', () => {
  it('is the whole map where no map is on the screen', () => {
    expect(currentLook()).toMatchObject({ places: {}, hidden: [], lit: null, by_drops: false });
  });

  it('is what the map view tells, while it is there', () => {
    const untell = provideLook(() => telling());
    expect(currentLook().places).toEqual({ a: [1, 2] });
    untell();
    expect(currentLook().places).toEqual({});
  });

  it('stays that of the view that came last, when the one before it goes late', () => {
    const first = provideLook(() => telling('a'));
    const second = provideLook(() => telling('b'));
    first();
    expect(currentLook().places).toEqual({ b: [1, 2] });
    second();
  });

  it('tells where each card stands, how large it is and what is on it', () => {
    const look = telling();
    expect(look.sizes).toEqual({ a: [176, 58] });
    expect(look.dim).toEqual(['a']);
    expect([look.folded, look.dots]).toEqual([{ b: 3 }, { b: '7 dots' }]);
    expect(look.lanes).toEqual(scene.lanes);
    expect(look.lit).toEqual({ badge: 'R1', nodes: ['a'], links: ['ab'] });
    expect([look.by_drops, look.gap, look.hidden]).toEqual([true, 'G', ['z']]);
  });
});

const telling = (id = 'a') =>
  lookOf({
    scene,
    boxes: [{ id, x: 1, y: 2, width: 176, height: 58 }],
    hidden: new Set(['z']),
    lit: { badge: 'R1', nodes: ['a'], links: ['ab'] },
    byDrops: true,
    gap: 'G',
  });
