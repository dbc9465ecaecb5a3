// Moves on the grid of impact and feasibility, and the list that says the same.
import { expect, it } from 'vitest';
import { inOrder, isPromising, movedBy, placeOf, shapeOf, squareOf, squareRead } from './grid';

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

it('a dot let go is put where the square under it says, and over the strip off the grid', () => {
  expect(squareRead(squareOf({ impact: 2, feasibility: 5 }))).toEqual({ impact: 2, feasibility: 5 });
  expect(squareRead(squareOf(null))).toBeNull();
});

it('much impact that is easy is what one looks at first', () => {
  expect([isPromising({ impact: 4, feasibility: 5 }), isPromising({ impact: 5, feasibility: 2 })]).toEqual([
    true,
    false,
  ]);
});

it('the list begins with most impact, then with what is easier, and ends with what has no place', () => {
  const listed = inOrder([at(null, 5), at(2, 5), at(4, 1), at(4, 3)]);
  expect(listed).toEqual([at(4, 3), at(4, 1), at(2, 5), at(null, 5)]);
});

it('shapes tell chosen, parked and open ones apart', () => {
  expect(shapeOf({ chosen: true, parked: false })).toBe('chosen');
  expect(shapeOf({ chosen: false, parked: true })).toBe('parked');
  expect(shapeOf({ chosen: false, parked: false })).toBe('open');
});
