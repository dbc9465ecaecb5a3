// Lists of a plan as lines of text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, moved, textOf, withLine } from './plan-lines';

it('a line is what and its answer, and a text without arrows is lines without answers', () => {
  expect(linesOf('Late budget → ask early\n\n A strike \nFog -> wait')).toEqual([
    { what: 'Late budget', answer: 'ask early' },
    { what: 'A strike', answer: '' },
    { what: 'Fog', answer: 'wait' },
  ]);
});

it('a drawn arrow parts a line before a typed one does', () => {
  expect(linesOf('Office -> school → nobody reads')).toEqual([
    { what: 'Office -> school', answer: 'nobody reads' },
  ]);
});

it('what is read from a text and written again is the same text', () => {
  const text = 'Late budget → ask early\nA strike';
  expect(textOf(linesOf(text))).toBe(text);
});

it('an arrow or a new line inside a half does not cut it in two', () => {
  const text = textOf([{ what: 'Office -> school', answer: 'nobody\nreads → it' }]);
  expect(linesOf(text)).toEqual([{ what: 'Office – school', answer: 'nobody reads – it' }]);
});

it('whatever is typed into a list stays as many lines as it has entries', () => {
  const typed = fc.array(fc.record({ what: fc.string(), answer: fc.string() }));
  fc.assert(
    fc.property(typed, (entries) => {
      const text = textOf(entries);
      const filled = entries.filter(({ what, answer }) => textOf([{ what, answer }]) !== '');
      expect(linesOf(text)).toHaveLength(filled.length);
      expect(textOf(linesOf(text))).toBe(text);
    }),
  );
});

it('an empty line is none', () => {
  expect(textOf([{ what: ' ', answer: '' }])).toBe('');
});

it('a line is replaced, removed and moved, and stays at the ends', () => {
  const all = linesOf('one\ntwo');
  expect(textOf(withLine(all, 0, { what: 'first', answer: '' }))).toBe('first\ntwo');
  expect(textOf(withLine(all, 0, null))).toBe('two');
  expect(textOf(moved(all, 1, -1))).toBe('two\none');
  expect(textOf(moved(all, 1, 1))).toBe('one\ntwo');
});
