// The questions of a guide as pairs: how the example does it, and how we do. Both have the same ending of their id.
import type { GuideSection, PromptEntry } from '$bridge/types';

export interface Pair {
  example: PromptEntry | null;
  ours: PromptEntry | null;
}

const SIDES = /^(.*?)_(example|ours)_(.*)$/;

/** Pairs in the order of the guide; a question without a partner stands alone on its side. */
export function pairsOf({ prompts }: Pick<GuideSection, 'prompts'>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const prompt of prompts) {
    const [, section = '', , ending = ''] = SIDES.exec(prompt.id) ?? [];
    const key = ending === '' ? prompt.id : `${section}/${ending}`;
    const pair = pairs.get(key) ?? { example: null, ours: null };
    pairs.set(key, prompt.side === 'example' ? { ...pair, example: prompt } : { ...pair, ours: prompt });
  }
  return [...pairs.values()];
}

/** Whether a section has the question. */
export const holds =
  (question: string | null) =>
  ({ prompts }: Pick<GuideSection, 'prompts'>): boolean =>
    prompts.some(({ id }) => id === question);

/** How many of these questions have an answer. */
export const answered = (
  prompts: readonly Pick<PromptEntry, 'id'>[],
  texts: ReadonlyMap<string, string>,
): number => prompts.filter(({ id }) => (texts.get(id) ?? '').trim() !== '').length;
