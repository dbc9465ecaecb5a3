// How high a name may be without touching another card.
import { describe, expect, it } from 'vitest';
import { roomOf } from './room';

const box = (y: number, x = 0) => ({ x, y, width: 100, height: 50 });

describe('the room for a name', () => {
  it('reaches half of the way to the nearer card of its column, less a little', () => {
    expect(roomOf(box(100), [box(100), box(0), box(170)])).toBe(50 + 20 - 4);
  });

  it('does not heed cards of other columns', () => {
    expect(roomOf(box(100), [box(100), box(160, 300)])).toBe(roomOf(box(100), []));
  });

  it('is never less than the card', () => {
    expect(roomOf(box(100), [box(100), box(150)])).toBe(50);
  });

  it('keeps two names that both take theirs apart', () => {
    const [upper, lower] = [box(0), box(80)];
    const half = (own: typeof upper, other: typeof upper) => roomOf(own, [own, other]) / 2;
    expect(25 + half(upper, lower)).toBeLessThan(105 - half(lower, upper));
  });
});
