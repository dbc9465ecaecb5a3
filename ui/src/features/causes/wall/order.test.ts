// The order in which the room sees the map.
import { describe, expect, it } from 'vitest';
import type { Cause, Link } from '$bridge/types';
import { revealedAfter, wallPages } from './order';

const cause = (id: string, made_order: number) => ({ kind: 'cause', id, label: id, made_order }) as Cause;
const link = (from: string, to: string, made_order: number, gap = false) =>
  ({
    kind: 'link',
    id: `${from}>${to}`,
    from_cause: from,
    to_cause: gap ? null : to,
    to_gap: gap ? to : null,
    made_order,
  }) as Link;

// Made in the order a, b, c, whatever their place in the list; c feeds a and closes a loop.
const causes = [cause('c', 9), cause('a', 2), cause('b', 5)];
const links = [link('c', 'a', 12), link('a', 'b', 6), link('b', 'G', 7, true), link('b', 'c', 10)];

describe('revealing the map', () => {
  it('begins with the gaps alone', () => {
    const { causes: shown, links: drawn, latest } = revealedAfter(0, causes, links);
    expect([shown.size, drawn.size, latest]).toEqual([0, 0, null]);
  });

  it('brings the causes in the order in which they were made', () => {
    const order = [1, 2, 3].map((count) => revealedAfter(count, causes, links).latest?.id);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('brings a link as soon as both of its ends are there, and never before', () => {
    expect([...revealedAfter(1, causes, links).links]).toEqual([]);
    expect([...revealedAfter(2, causes, links).links]).toEqual(['a>b', 'b>G']);
    expect(revealedAfter(3, causes, links).links.size).toBe(4);
  });

  it('tells with each cause the links that came with it', () => {
    expect(revealedAfter(2, causes, links).came.map(({ id }) => id)).toEqual(['a>b', 'b>G']);
    expect(revealedAfter(3, causes, links).came.map(({ id }) => id)).toEqual(['b>c', 'c>a']);
  });

  it('only ever adds, and ends with all there is', () => {
    for (let count = 0; count < 3; count++) {
      const [less, more] = [revealedAfter(count, causes, links), revealedAfter(count + 1, causes, links)];
      expect([...less.causes].every((id) => more.causes.has(id))).toBe(true);
      expect([...less.links].every((id) => more.links.has(id))).toBe(true);
    }
    expect(revealedAfter(99, causes, links).causes.size).toBe(3);
  });
});

describe('the pages of the wall', () => {
  it('lead from the question through the map, cause by cause and whole, to where it starts and the loops', () => {
    const pages = wallPages(2, 2, 4).map((page) => page.what);
    expect(pages).toEqual(['question', 'map', 'map', 'map', 'whole', 'starts', 'loops', 'loops']);
  });

  it('are the question alone where there is no cause yet', () => {
    expect(wallPages(0, 0, 0)).toEqual([{ what: 'question' }]);
  });

  it('end with the vote, where there is one', () => {
    expect(wallPages(1, 1, 0, true).at(-1)).toEqual({ what: 'votes' });
  });

  it('show no ranking and no loops where there are none', () => {
    expect(wallPages(1, 0, 0).map((page) => page.what)).toEqual(['question', 'map', 'map', 'whole']);
  });
});
