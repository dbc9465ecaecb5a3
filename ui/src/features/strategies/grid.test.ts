// Moves on the grid of impact and feasibility.
import { expect, it } from 'vitest';
import { isPromising, movedBy, placeOf } from './grid';

const at = (impact: number | null, feasibility: number | null) => ({ impact, feasibility });

it('arrows move by one mark, up for more impact and right for easier, and stay on the grid', () => {
  expect(movedBy('ArrowUp', at(3, 3))).toEqual(at(4, 3));
  expect(movedBy('ArrowRight', at(3, 3))).toEqual(at(3, 4));
  expect(movedBy('ArrowUp', at(5, 3))).toBeNull();
  expect(movedBy('Enter', at(3, 3))).toBeNull();
});

it('a strategy without a place begins in the middle and keeps the mark that it has', () => {
  expect(movedBy('ArrowUp', at(null, null))).toEqual(at(3, 3));
  expect(movedBy('ArrowUp', at(null, 5))).toEqual(at(3, 5));
  expect(placeOf(at(2, null))).toBeNull();
});

it('much impact that is easy is what one looks at first', () => {
  expect([isPromising({ impact: 4, feasibility: 5 }), isPromising({ impact: 5, feasibility: 2 })]).toEqual([
    true,
    false,
  ]);
});
