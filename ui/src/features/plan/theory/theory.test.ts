// A theory of action, taken apart and put together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, partsOf, sentenceOf } from './theory';

const WORDS = { if: 'If', then: 'then', so: 'so that' };
const apart = (text: string) => partsOf(text, WORDS);
const together = (parts: { if: string; then: string; so: string }) => sentenceOf(parts, WORDS);

describe('a theory of action', () => {
  it('is one sentence of three parts, and the sentence has the three parts', () => {
    const parts = {
      if: 'we offer by April',
      then: 'fewer posts stay open',
      so: 'students have their teacher',
    };
    const sentence = together(parts);
    expect(sentence).toBe(
      'If we offer by April, then fewer posts stay open, so that students have their teacher.',
    );
    expect(apart(sentence)).toEqual(parts);
  });

  it('is taken apart when it is only begun', () => {
    expect(apart('If we offer by April, then fewer posts stay open')).toEqual({
      if: 'we offer by April',
      then: 'fewer posts stay open',
      so: '',
    });
    expect(together({ if: 'we offer by April', then: '', so: '' })).toBe('If we offer by April.');
    expect(apart('')).toEqual({ if: '', then: '', so: '' });
  });

  it('may be written from any part on', () => {
    for (const parts of [
      { if: '', then: 'posts fill', so: '' },
      { if: '', then: '', so: 'students learn' },
      { if: 'we offer', then: '', so: 'students learn' },
    ]) {
      expect(isKept(parts, WORDS)).toBe(true);
      expect(apart(together(parts))).toEqual(parts);
    }
  });

  it('stays whole where it has another form', () => {
    expect(apart('We believe in early offers.')).toBeNull();
    expect(apart('Iffy plans, then none.')).toBeNull();
  });

  it('tells a part with the word that begins the next one', () => {
    expect(isKept({ if: 'we offer by April', then: 'posts fill', so: '' }, WORDS)).toBe(true);
    expect(isKept({ if: 'we say when, then act', then: 'posts fill', so: '' }, WORDS)).toBe(false);
    expect(isKept({ if: 'we act so that it helps', then: '', so: '' }, WORDS)).toBe(false);
  });

  it('loses no word: whatever is kept comes back as it was written', () => {
    const part = fc.stringMatching(/^[a-z][a-z ]{0,30}$/).map((text) => text.trim());
    fc.assert(
      fc.property(part, part, part, (first, second, third) => {
        const parts = { if: first, then: second, so: third };
        fc.pre(isKept(parts, WORDS));
        expect(apart(together(parts))).toEqual(parts);
      }),
    );
  });
});
