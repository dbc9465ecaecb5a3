// Texts are found by their words, whatever their form and order.
import { expect, it } from 'vitest';
import { WordIndex } from './word-index';

const index = new WordIndex([
  { id: 'offers', title: 'Early offers', text: 'Hire before June; late hires leave sooner.' },
  { id: 'mentors', title: 'Mentors with time', text: 'A mentor for six new teachers, as José does.' },
  { id: 'talks', title: 'Stay talks', text: 'Talk with late hires, and with their mentors.' },
]);

it('in any order and any form of a word', () => {
  expect(index.find('hiring LATE')).toEqual(expect.arrayContaining(['offers', 'talks']));
  expect(index.find(' mentored, teachers jose ')).toEqual(['mentors']);
  expect(index.find('hiring mentor june')).toEqual([]);
});

it('the title first, and while a word is being typed', () => {
  expect(index.find('ment')).toEqual(['mentors', 'talks']);
  expect(index.find('teache')).toEqual(['mentors']);
});

it('by no word that only begins like its stem', () => {
  expect(new WordIndex([{ id: 'bianco', title: 'Bianco', text: '' }]).find('bias')).toEqual([]);
});

it('the nearest have most of the words, or nearly so', () => {
  expect(index.nearest('hiring in june')[0]).toBe('offers');
  expect(index.nearest('mentirs')).toContain('mentors');
  expect(index.nearest('bonus')).toEqual([]);
});
