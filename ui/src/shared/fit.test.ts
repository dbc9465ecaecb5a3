// The palette finds by the starts of words, in any order, without accents.
import { expect, it } from 'vitest';
import { fit } from './fit';

it('a text fits when every word is in it', () => {
  expect(fit('How late we hire', 'hire late')).toBeGreaterThan(0);
  expect(fit('How late we hire', 'hire early')).toBe(0);
});

it('the start of a word counts more than its middle', () => {
  expect(fit('Hire by May', 'hire')).toBeGreaterThan(fit('We rehire', 'hire'));
});

it('accents do not matter', () => {
  expect(fit('José Marté', 'jose')).toBeGreaterThan(0);
});
