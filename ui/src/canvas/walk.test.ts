// Walking along links with the arrow keys.
import { describe, expect, it } from 'vitest';
import { focusOrder, layersOf } from './order';
import { walk } from './walk';

const at = (id: string, x: number, y: number) => ({ id, x, y, width: 176, height: 60 });
/** Two causes feed a third, which feeds two gaps. */
const NODES = [at('g2', 500, 200), at('c', 250, 120), at('b', 0, 200), at('g1', 500, 0), at('a', 0, 0)];
const LINKS = [
  { from: 'a', to: 'c' },
  { from: 'b', to: 'c' },
  { from: 'c', to: 'g1' },
  { from: 'c', to: 'g2' },
  { from: 'g1', to: 'x' },
];
const go = (step: Parameters<typeof walk>[0], here: string, cameFrom: string | null = null) =>
  walk(step, here, NODES, LINKS, cameFrom);

describe('the order of the Tab key', () => {
  it('goes layer by layer from left to right, in a layer from above down', () => {
    expect(focusOrder(NODES)).toEqual(['a', 'b', 'c', 'g1', 'g2']);
  });

  it('counts a node that was moved a little to the layer it stands in', () => {
    const moved = NODES.map((node) => (node.id === 'b' ? { ...node, x: 60 } : node));
    expect(layersOf(moved).map((layer) => layer.length)).toEqual([2, 1, 2]);
  });

  it('names every node once', () => {
    expect(new Set(focusOrder(NODES)).size).toBe(NODES.length);
  });
});

describe('walking with the arrow keys', () => {
  it('goes right along a link and left against it', () => {
    expect(go('ArrowRight', 'a')).toBe('c');
    expect(go('ArrowLeft', 'g1')).toBe('c');
  });

  it('takes the most level of several links', () => {
    expect(go('ArrowRight', 'c')).toBe('g2');
  });

  it('goes back the way it came', () => {
    expect(go('ArrowLeft', 'c', 'b')).toBe('b');
    expect(go('ArrowRight', 'c', 'g1')).toBe('g1');
  });

  it('goes up and down within a layer and stops at its ends', () => {
    expect(go('ArrowDown', 'a')).toBe('b');
    expect(go('ArrowUp', 'g2')).toBe('g1');
    expect(go('ArrowUp', 'a')).toBeNull();
  });

  it('stops where the map ends', () => {
    expect(go('ArrowLeft', 'a')).toBeNull();
    expect(go('ArrowRight', 'g2')).toBeNull();
  });
});
