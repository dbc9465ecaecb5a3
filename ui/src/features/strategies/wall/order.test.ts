// The order in which the room sees the strategies.
import { expect, it } from 'vitest';
import { wallPages } from './order';

const all = { placed: 8, chosen: 2, gaps: 2, others: 9, voted: true };
const whats = (there: Partial<typeof all>): string[] =>
  wallPages({ ...all, ...there }).map(({ what }) => what);

it('the wall leads from the question over the grid to what the set catches, the other sets and the vote', () => {
  expect(whats({})).toEqual(['question', 'grid', 'grid', 'set', 'sets', 'sets', 'votes']);
});

it('the wall shows nothing of what is not there yet', () => {
  expect(whats({ placed: 0, chosen: 0, gaps: 0, others: 0, voted: false })).toEqual(['question']);
  expect(whats({ placed: 0, chosen: 0, voted: false })).toEqual(['question', 'sets', 'sets']);
  expect(whats({ placed: 1, gaps: 0, voted: false })).toEqual(['question', 'grid']);
});
