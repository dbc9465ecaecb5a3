// Which reasons look the same in other words, for people to look at; nothing is merged by itself. Pure.
// Two measures, the better counts: shared words without endings, and shared runs of three letters (Dice).
import type { Id } from '$bridge/types';

export interface Named {
  id: Id;
  label: string;
}

export interface Pair {
  one: Named;
  other: Named;
  /** 0 to 1. */
  likeness: number;
}

/** Below this, two names differ in more than their form. */
export const ALIKE = 0.75;
/** As many as anybody will look through. */
const MOST = 100;
/** Of long lists with much that is alike, no more are gathered before the best are chosen. */
const GATHERED = 1_000;

const SMALL_WORDS = new Set(
  'a an and are as at by do does each for from has have how in into is it its of on or our per so such that the their them there they this to us we what when where which who why with'.split(
    ' ',
  ),
);
const ENDINGS = /(?:ings?|ed|es|s|e)$/;

/** `hiring`, `hires` and `hire` are one word, `firing` is another. */
export function stem(word: string): string {
  const whole = word.replace(/ies$/, 'y');
  const bare = whole.replace(ENDINGS, '');
  const kept = bare.length < 3 ? whole : bare;
  return kept.replace(/([^aeioulsz\d])\1$/, '$1');
}

export function stems(label: string): string[] {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

interface Form {
  named: Named;
  words: ReadonlySet<string>;
  /** Ascending numbers, one per run of three letters, so that two can be walked side by side. */
  runs: Uint32Array;
  joined: string;
  digits: string;
}

export function lookAlikes(causes: readonly Named[]): Pair[] {
  const numbers = new Map<string, number>();
  const forms = causes.map((named) => formOf(named, numbers)).filter((form) => form.joined !== '');
  forms.sort((a, b) => a.runs.length - b.runs.length);
  const pairs: Pair[] = [];
  for (let at = 0; at < forms.length && pairs.length < GATHERED; at += 1) gather(forms, at, pairs);
  return pairs.sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
}

function formOf(named: Named, numbers: Map<string, number>): Form {
  const all = stems(named.label);
  const digits = all.filter((word) => /\d/.test(word)).join(' ');
  return { named, words: new Set(all), runs: runsOf(all, numbers), joined: all.join(''), digits };
}

/** Runs of each word with its edges, so that the order of the words does not count. */
function runsOf(words: readonly string[], numbers: Map<string, number>): Uint32Array {
  const runs = new Set<number>();
  for (const word of new Set(words)) {
    const edged = `  ${word} `;
    for (let at = 0; at + 3 <= edged.length; at += 1) {
      const run = edged.slice(at, at + 3);
      const number = numbers.get(run) ?? numbers.size;
      numbers.set(run, number);
      runs.add(number);
    }
  }
  return Uint32Array.from(runs).sort();
}

/** Forms further on have as many runs or more; past a certain surplus no two can be alike. */
function gather(forms: readonly Form[], at: number, pairs: Pair[]): void {
  const form = forms[at] as Form;
  const furthest = form.runs.length * (2 / ALIKE - 1);
  for (let next = at + 1; next < forms.length && pairs.length < GATHERED; next += 1) {
    const other = forms[next] as Form;
    if (other.runs.length > furthest && other.joined !== form.joined) break;
    const likeness = likenessOf(form, other);
    if (likeness >= ALIKE) pairs.push({ one: form.named, other: other.named, likeness });
  }
}

function likenessOf(a: Form, b: Form): number {
  // Grade 3 and grade 8 are two things, however much else is the same.
  if (a.digits !== b.digits) return 0;
  if (a.joined === b.joined) return 1;
  return Math.max(sharedWords(a.words, b.words), sharedRuns(a.runs, b.runs));
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
