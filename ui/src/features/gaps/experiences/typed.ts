// Learning-experience figures as they are typed from the state's report: texts in, `Experiences` out, and back.
import type { Experiences } from '$bridge/types';

/** One cell of the report: each side a percentage as printed (`27.1`) or a count of all (`1,240/4,576`). */
export interface Typed {
  group: string;
  comparison: string;
  /** As printed; empty where none was. */
  ratio: string;
}

export const UNTYPED: Typed = { group: '', comparison: '', ratio: '' };

/** Which text stops it, and why: the end of a message key. */
export interface Unread {
  side: keyof Typed;
  why: 'missing' | 'no-figure' | 'mixed' | 'over-100' | 'over-all';
}

export const isEmpty = (typed: Typed): boolean => Object.values(typed).every((text) => text.trim() === '');

export const isRead = (read: Experiences | Unread): read is Experiences => !('why' in read);

/** A figure without blanks, percent sign and thousands commas, or null when it is no figure. */
export function plain(text: string): string | null {
  const bare = text
    .trim()
    .replace(/\s*[%×]$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^(\d+\.?\d*|\.\d+)$/.test(bare) ? bare : null;
}

const decimalsOf = (bare: string): number => (bare.split('.')[1] ?? '').length;

type Side = { share: string } | { x: number; n: number } | null;

function sideOf(text: string): Side {
  const parts = text.split(/\s*(?:\/|\bof\b)\s*/);
  if (parts.length === 2) {
    const [x, n] = parts.map((part) => plain(part));
    return x && n ? { x: Number(x), n: Number(n) } : null;
  }
  const share = plain(text);
  return share === null ? null : { share };
}

const whyNot = (text: string): Unread['why'] => (text.trim() === '' ? 'missing' : 'no-figure');

/** What the texts of a cell say, or which of them stops it. */
export function readTyped(typed: Typed): Experiences | Unread {
  const [first, second] = [sideOf(typed.group), sideOf(typed.comparison)];
  if (first === null) return { side: 'group', why: whyNot(typed.group) };
  if (second === null) return { side: 'comparison', why: whyNot(typed.comparison) };
  if ('x' in first && 'x' in second) return counts(first, second);
  if ('share' in first && 'share' in second) return shares(first.share, second.share, typed.ratio);
  return { side: 'comparison', why: 'mixed' };
}

function counts(first: { x: number; n: number }, second: { x: number; n: number }): Experiences | Unread {
  if (first.x > first.n) return { side: 'group', why: 'over-all' };
  if (second.x > second.n) return { side: 'comparison', why: 'over-all' };
  return { x1: first.x, n1: first.n, x2: second.x, n2: second.n };
}

/** Percentages, their decimals as typed; of two that differ the fewer count, so that no precision is claimed. */
function shares(first: string, second: string, ratio: string): Experiences | Unread {
  if (Number(first) > 100) return { side: 'group', why: 'over-100' };
  if (Number(second) > 100) return { side: 'comparison', why: 'over-100' };
  const printed = ratio.trim() === '' ? undefined : plain(ratio);
  if (printed === null) return { side: 'ratio', why: 'no-figure' };
  const read = {
    p1: Number(first) / 100,
    p2: Number(second) / 100,
    decimals: Math.min(decimalsOf(first), decimalsOf(second)),
  };
  return printed === undefined ? read : { ...read, ratio_printed: Number(printed) };
}

/** A share as it was printed: with its decimals, and never fewer than it has. */
function printed(share: number, decimals: number): string {
  const exact = String(Number((100 * share).toFixed(9)));
  return decimalsOf(exact) >= decimals ? exact : Number(exact).toFixed(decimals);
}

/** The texts that figures of the workbook are shown as, ready to be changed. */
export function typedOf(experiences: Experiences): Typed {
  if ('x1' in experiences) {
    const { x1, n1, x2, n2 } = experiences;
    const side = (x: number, n: number): string =>
      `${x.toLocaleString('en-US')}/${n.toLocaleString('en-US')}`;
    return { group: side(x1, n1), comparison: side(x2, n2), ratio: '' };
  }
  const { p1, p2, decimals, ratio_printed } = experiences;
  const ratio = ratio_printed === undefined ? '' : String(ratio_printed);
  return { group: printed(p1, decimals), comparison: printed(p2, decimals), ratio };
}
