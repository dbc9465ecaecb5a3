// Pairs of questions and how many are answered.
import { expect, it } from 'vitest';
import { library } from '$bridge/fake/library';
import { answered, pairsOf } from './paired';

const prompt = (id: string, side: 'example' | 'ours' | 'neither') => ({ id, side, text: id });

it('the example and ours stand together, a question without a partner alone', () => {
  const pairs = pairsOf({
    prompts: [
      prompt('a_example_needs', 'example'),
      prompt('a_example_more', 'example'),
      prompt('a_ours_needs', 'ours'),
      prompt('warm_up_standard', 'neither'),
    ],
  });
  expect(pairs.map(({ example, ours }) => [example?.id ?? null, ours?.id ?? null])).toEqual([
    ['a_example_needs', 'a_ours_needs'],
    ['a_example_more', null],
    [null, 'warm_up_standard'],
  ]);
});

it('in the guide that is shipped every question of the elements has its partner', () => {
  const guide = library().guides.find(({ id }) => id === 'equity_discussion');
  const elements = guide?.sections.filter(({ id }) => id.startsWith('element_')) ?? [];
  expect(elements.length).toBe(3);
  for (const element of elements)
    for (const { example, ours } of pairsOf(element)) expect([example, ours]).not.toContain(null);
});

it('a blank answer is none', () => {
  const texts = new Map([
    ['a', 'yes'],
    ['b', '  '],
  ]);
  expect(answered([{ id: 'a' }, { id: 'b' }, { id: 'c' }], texts)).toBe(1);
});
