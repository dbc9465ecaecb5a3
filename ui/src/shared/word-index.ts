// Finds texts by their words, in any order and in any form of a word (hire, hires, hiring), the best fitting first.
import MiniSearch, { type SearchOptions } from 'minisearch';
import { stemmer } from 'stemmer';

export interface Indexed {
  id: string;
  /** Words in the title weigh more. */
  title: string;
  text: string;
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const stem = (word: string): string => stemmer(plain(word));

/** Short words are near to too many others. */
const nearly = (word: string): number | boolean => (word.length > 5 ? 0.2 : false);

export class WordIndex {
  readonly #index = new MiniSearch<Indexed>({
    fields: ['title', 'text'],
    processTerm: (word) => [...new Set([plain(word), stem(word)])],
    searchOptions: { boost: { title: 3 } },
  });

  constructor(texts: readonly Indexed[]) {
    this.#index.addAll(texts);
  }

  /** The ids of texts that have all of these words. */
  find(words: string): string[] {
    return this.#search(words, { combineWith: 'AND' });
  }

  /** Those that have most of these words, or such that are spelled nearly like them. */
  nearest(words: string): string[] {
    return this.#search(words, { combineWith: 'OR', fuzzy: nearly });
  }

  #search(words: string, { combineWith, ...rest }: SearchOptions): string[] {
    const tokens: string[] = MiniSearch.getDefault('tokenize')(words).filter(Boolean);
    const queries = tokens.map((word) => ({
      combineWith: 'OR' as const,
      queries: [
        // It may be half typed; another form of it is one of its stem.
        { queries: [word], processTerm: plain, prefix: true, ...rest },
        { queries: [word], processTerm: stem },
      ],
    }));
    return this.#index.search({ combineWith, queries }).map(({ id }) => String(id));
  }
}
