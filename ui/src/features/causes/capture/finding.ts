// Finding by typing: which options fit the words, best first.

export interface Option {
  id: string;
  text: string;
  /** What it is, in small letters behind it. */
  about: string;
}

const MOST = 7;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word must occur; beginnings of words count for more than their middles. Without a word all are there, to choose
    from by clicks. */
export function finding(options: readonly Option[], typed: string): Option[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const fits = options.flatMap((option) => {
    const within = plain(option.text);
    const scores = words.map((word) => scoreOf(within, word));
    return scores.includes(0) ? [] : [{ option, score: scores.reduce((sum, one) => sum + one, 0) }];
  });
  return fits
    .sort((a, b) => b.score - a.score)
    .slice(0, words.length === 0 ? options.length : MOST)
    .map(({ option }) => option);
}

function scoreOf(within: string, word: string): number {
  const at = within.indexOf(word);
  if (at < 0) return 0;
  return at === 0 ? 3 : within[at - 1] === ' ' ? 2 : 1;
}
