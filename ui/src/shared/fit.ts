// How well a few typed words fit a text, for everything that finds while one types.

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How well words fit a text: 0 not at all; starts of words count more than their middles. */
export function fit(text: string, words: string): number {
  const within = plain(text);
  let score = 1;
  for (const word of plain(words).split(/\s+/).filter(Boolean)) {
    const at = within.indexOf(word);
    if (at < 0) return 0;
    score += at === 0 ? 3 : within[at - 1] === ' ' ? 2 : 1;
  }
  return score;
}
