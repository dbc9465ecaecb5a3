// What is offered for a list of a plan.
import { expect, it } from 'vitest';
import type { StrategyEntry } from '$bridge/types';
import { linesOf } from '$workbook/plan-lines';
import { askOf, left, offersFor } from './offers';

const entry = { risks: [{ risk: 'Late budget', mitigation: 'ask early' }] } as StrategyEntry;
const teachers = { id: 'teachers', name: 'Teachers', ask: 'What would make you stay?', source: '' };
const shelf = { entry, stakeholders: [teachers], heard: 'Families → two evenings\nTeachers' };

it('risks come from the library’s strategy with what helps', () => {
  expect(offersFor('risks', shelf)).toEqual([{ what: 'Late budget', answer: 'ask early', ask: '' }]);
});

it('stakeholders come with a question to ask them, and their answer is left to the team', () => {
  const offers = offersFor('stakeholders', shelf);
  expect(offers).toEqual([{ what: 'Teachers', answer: '', ask: 'What would make you stay?' }]);
  expect(askOf(offers, { what: 'teachers ', answer: '' })).toBe('What would make you stay?');
  expect(askOf(offers, { what: 'Neighbors', answer: '' })).toBe('');
});

it('whoever has a stake is offered as somebody to tell', () => {
  expect(offersFor('communication', shelf).map(({ what }) => what)).toEqual(['Families', 'Teachers']);
});

it('what the list has already is not offered again', () => {
  const offers = offersFor('communication', shelf);
  expect(left(offers, linesOf('families → by letter')).map(({ what }) => what)).toEqual(['Teachers']);
});

it('whoever is written down twice is offered once', () => {
  const offers = offersFor('communication', { ...shelf, heard: 'Parents\nParents → an evening\nparents' });
  expect(left(offers, []).map(({ what }) => what)).toEqual(['Parents']);
});

it('a list about which the library says nothing has no offers', () => {
  expect(offersFor('delivery_chain', shelf)).toEqual([]);
});
