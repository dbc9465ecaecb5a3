// Why a set was chosen, and for which set that was written: the last line of the words names it, so that it is known when
// another set is chosen, and in what is printed. Pure.
import { t } from '$shared/words';

export interface Reason {
  words: string;
  /** The set that the words were written for, by its names; empty where they do not say it. */
  of: string;
}

const line = (names: string): string => t('strategies-written-for', { names });

export function reasonRead(text: string): Reason {
  const last = text.lastIndexOf('\n');
  const [start = '', end = ''] = line('\n').split('\n');
  const of = text.slice(last + 1);
  if (last < 0 || !of.startsWith(start) || !of.endsWith(end)) return { words: text, of: '' };
  return { words: text.slice(0, last), of: of.slice(start.length, of.length - end.length) };
}

/** Nothing is noted where nothing is said, or nothing chosen. */
export const reasonText = ({ words, of }: Reason): string =>
  words.trim() === '' || of === '' ? words : `${words.trimEnd()}\n${line(of)}`;
