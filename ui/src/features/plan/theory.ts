// A theory of action in three parts, kept as one sentence: "If …, then …, so that …".
export interface Theory {
  if: string;
  then: string;
  so: string;
}

/** The parts of a sentence of that form; null for any other text, which is then edited as it is. */
export function partsOf(text: string): Theory | null {
  if (text.trim() === '') return { if: '', then: '', so: '' };
  const found = /^if\s+(.*?)(?:,?\s+then\s+(.*?))?(?:,?\s+so that\s+(.*?))?\.?$/is.exec(text.trim());
  if (found === null) return null;
  const [, first = '', second = '', third = ''] = found;
  return { if: first.trim(), then: second.trim(), so: third.trim() };
}

/** The sentence; parts that are not written yet are left out. */
export function sentenceOf({ if: first, then: second, so: third }: Theory): string {
  const bare = (part: string): string => part.trim().replace(/[.,;]+$/, '');
  const parts = [
    ['If', bare(first)],
    ['then', bare(second)],
    ['so that', bare(third)],
  ].filter(([, part]) => part !== '');
  return parts.length === 0 ? '' : `${parts.map((part) => part.join(' ')).join(', ')}.`;
}

/** Whether taking the sentence apart and putting it together again says the same. */
export const isKept = (parts: Theory): boolean => {
  const again = partsOf(sentenceOf(parts));
  return again !== null && again.if === bared(parts.if) && again.then === bared(parts.then);
};

const bared = (part: string): string => part.trim().replace(/[.,;]+$/, '');
