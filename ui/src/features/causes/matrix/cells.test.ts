// The map as a table: order, the walk over it, and what is drawn of it.
import { describe, expect, it } from 'vitest';
import type { Cause, Gap, Link } from '$bridge/types';
import { cellsOf, drawn, HEAD, inSight, isOpen, SUM, walked, type Order } from './cells';

const cause = (id: string, family: string | null = null) => ({ id, family }) as Cause;
const CAUSES = [cause('a', 'pay'), cause('b'), cause('c', 'hire'), cause('d', 'pay')];
const GAPS = [{ id: 'g' } as Gap];
const LINKS = [
  { id: '1', from_cause: 'a', to_cause: 'b', to_gap: null } as Link,
  { id: '2', from_cause: 'b', to_cause: null, to_gap: 'g' } as Link,
];
const RANKS: { [id: string]: number } = { c: 1, b: 2, d: 2 };
const table = (order: Order = 'made') =>
  cellsOf(CAUSES, GAPS, LINKS, {
    order,
    rankOf: (id) => RANKS[id] ?? null,
    categoryAt: (family) => (family === null ? 9 : ['hire', 'pay'].indexOf(family)),
  });
const key = (key: string, ctrlKey = false) => ({ key, ctrlKey });

describe('the matrix', () => {
  it('has the causes in the rows, and in the columns the causes and then the gaps', () => {
    expect(table().rows).toEqual([HEAD, 'a', 'b', 'c', 'd', SUM]);
    expect(table().columns).toEqual([HEAD, 'a', 'b', 'c', 'd', 'g', SUM]);
  });

  it('counts the lines of rows and columns alike, from the names', () => {
    expect([HEAD, 'a', 'd', 'g'].map((id) => table().lineOf(id))).toEqual([1, 2, 5, 6]);
  });

  it('finds a link by what it feeds, and not by what it is fed by', () => {
    expect(table().linkAt('a', 'b')?.id).toBe('1');
    expect(table().linkAt('b', 'a')).toBeNull();
    expect(table().linkAt('b', 'g')?.id).toBe('2');
  });

  it('orders by category with those without one last, and by rank with those without one last', () => {
    expect(table('category').rows.slice(1, -1)).toEqual(['c', 'a', 'd', 'b']);
    expect(table('rank').rows.slice(1, -1)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('is closed where a cause would feed itself, and at names and sums', () => {
    expect(isOpen({ row: 'a', column: 'b' })).toBe(true);
    expect(isOpen({ row: 'a', column: 'a' })).toBe(false);
    expect(isOpen({ row: 'a', column: HEAD })).toBe(false);
    expect(isOpen({ row: SUM, column: 'a' })).toBe(false);
  });
});

describe('walking over the matrix', () => {
  it('goes cell by cell and stops at the edges', () => {
    expect(walked(table(), { row: 'a', column: 'b' }, key('ArrowDown'))).toEqual({ row: 'b', column: 'b' });
    expect(walked(table(), { row: 'd', column: 'b' }, key('ArrowDown'))).toEqual({ row: SUM, column: 'b' });
    expect(walked(table(), { row: SUM, column: 'b' }, key('ArrowDown'))).toEqual({ row: SUM, column: 'b' });
    expect(walked(table(), { row: 'a', column: HEAD }, key('ArrowLeft'))).toEqual({ row: 'a', column: HEAD });
  });

  it('goes to the ends of a row, with Ctrl to the corners', () => {
    expect(walked(table(), { row: 'b', column: 'c' }, key('Home'))).toEqual({ row: 'b', column: HEAD });
    expect(walked(table(), { row: 'b', column: 'c' }, key('End'))).toEqual({ row: 'b', column: SUM });
    expect(walked(table(), { row: 'b', column: 'c' }, key('End', true))).toEqual({ row: SUM, column: SUM });
  });

  it('takes ten rows at a time by Page Up and Page Down', () => {
    expect(walked(table(), { row: 'b', column: 'c' }, key('PageDown'))).toEqual({ row: SUM, column: 'c' });
    expect(walked(table(), { row: 'd', column: 'c' }, key('PageUp'))).toEqual({ row: HEAD, column: 'c' });
  });

  it('leaves other keys alone', () => {
    expect(walked(table(), { row: 'a', column: 'b' }, key('x'))).toBeNull();
    expect(walked(table(), { row: 'a', column: 'b' }, key('ArrowUp', true))).toBeNull();
  });
});

describe('what is drawn of a large matrix', () => {
  const ids = [HEAD, ...Array.from({ length: 150 }, (_, at) => `c${at}`), SUM];

  it('is what is in sight and a little more', () => {
    const [from, upTo] = inSight(40, 60, 150);
    expect(from).toBeLessThanOrEqual(40);
    expect(upTo).toBeGreaterThanOrEqual(60);
    expect(upTo - from).toBeLessThan(40);
    expect(inSight(0, 20, 150)[0]).toBe(0);
    expect(inSight(140, 160, 150)[1]).toBe(150);
  });

  it('keeps the cell that has the focus', () => {
    expect(drawn(ids, [0, 3], 'c120')).toEqual(['c0', 'c1', 'c2', 'c120']);
    expect(drawn(ids, [0, 3], HEAD)).toEqual(['c0', 'c1', 'c2']);
  });

  it('changes nothing while the page is scrolled by a cell or two', () => {
    expect(inSight(13, 29, 150)).toEqual(inSight(15, 30, 150));
  });
});
