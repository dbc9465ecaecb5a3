// A theory of action, taken apart and put together.
import { expect, it } from 'vitest';
import { isKept, partsOf, sentenceOf } from './theory';

it('three parts make one sentence, and the sentence has the three parts', () => {
  const parts = { if: 'we offer by April', then: 'fewer posts stay open', so: 'students have their teacher' };
  const sentence = sentenceOf(parts);
  expect(sentence).toBe(
    'If we offer by April, then fewer posts stay open, so that students have their teacher.',
  );
  expect(partsOf(sentence)).toEqual(parts);
});

it('a sentence that is half written is taken apart too', () => {
  expect(partsOf('If we offer by April, then fewer posts stay open')).toEqual({
    if: 'we offer by April',
    then: 'fewer posts stay open',
    so: '',
  });
  expect(sentenceOf({ if: 'we offer by April', then: '', so: '' })).toBe('If we offer by April.');
  expect(partsOf('')).toEqual({ if: '', then: '', so: '' });
});

it('a text of another form stays whole', () => {
  expect(partsOf('We believe in early offers.')).toBeNull();
});

it('a part with the word that begins the next one is told not to be kept', () => {
  expect(isKept({ if: 'we offer by April', then: 'posts fill', so: '' })).toBe(true);
  expect(isKept({ if: 'we say when, then act', then: 'posts fill', so: '' })).toBe(false);
});
