// A theory of action in three parts, kept as one sentence: "If …, then …, so that …".
import { t } from '$shared/words';

export interface Theory {
  if: string;
  then: string;
  so: string;
}

/** The words that begin the parts, as people read them. */
export type TheoryWords = Theory;

export const theoryWords = (): TheoryWords => ({
  if: t('plan-theory-if'),
  then: t('plan-theory-then'),
  so: t('plan-theory-so'),
});

export const PARTS = ['if', 'then', 'so'] as const;

/** The parts of a sentence of that form; null for any other text, which is then edited as it is. */
export function partsOf(text: string, words: TheoryWords): Theory | null {
  const form = PARTS.map((part) => `(?:(?:^|,?\\s+)${words[part]}\\s+(.*?))?`).join('');
  const found = new RegExp(`^${form}$`, 'is').exec(text.trim().replace(/\.$/, ''));
  if (found === null) return null;
  const [, first = '', second = '', third = ''] = found;
  return { if: first.trim(), then: second.trim(), so: third.trim() };
}

/** The sentence; parts that are not written yet are left out. */
export function sentenceOf(theory: Theory, words: TheoryWords): string {
  const said = PARTS.filter((part) => bare(theory[part]) !== '').map(
    (part) => `${words[part]} ${bare(theory[part])}`,
  );
  const sentence = said.join(', ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Whether the sentence says the same when it is taken apart again: no part may hold the word that begins another. */
export function isKept(theory: Theory, words: TheoryWords): boolean {
  const again = partsOf(sentenceOf(theory, words), words);
  return again !== null && PARTS.every((part) => again[part] === bare(theory[part]));
}

/** A part without the marks that the sentence sets by itself. */
const bare = (part: string): string => part.trim().replace(/[\s.,;]+$/, '');
