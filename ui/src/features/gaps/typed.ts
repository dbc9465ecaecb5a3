// Learning-experience figures as they are typed from the state's report: texts in, `Experiences` out.
import type { Experiences } from '$bridge/types';

export interface TypedShares {
  group: string;
  comparison: string;
  /** As printed; empty where none was. */
  ratio: string;
}

export interface TypedCounts {
  x1: string;
  n1: string;
  x2: string;
  n2: string;
}

/** A figure without blanks, percent sign and thousands commas, or null when it is no figure. */
function plain(text: string): string | null {
  const bare = text
    .trim()
    .replace(/\s*[%×]$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^(\d+\.?\d*|\.\d+)$/.test(bare) ? bare : null;
}

const decimalsOf = (bare: string): number => (bare.split('.')[1] ?? '').length;

/** Percentages, their decimals as typed; of two that differ the fewer count, so that no precision is claimed. */
export function sharesTyped({ group, comparison, ratio }: TypedShares): Experiences | null {
  const [first, second] = [plain(group), plain(comparison)];
  if (first === null || second === null) return null;
  const printed = ratio.trim() === '' ? undefined : plain(ratio);
  if (printed === null) return null;
  const shares = {
    p1: Number(first) / 100,
    p2: Number(second) / 100,
    decimals: Math.min(decimalsOf(first), decimalsOf(second)),
  };
  return printed === undefined ? shares : { ...shares, ratio_printed: Number(printed) };
}

export function countsTyped(typed: TypedCounts): Experiences | null {
  const [x1, n1, x2, n2] = [typed.x1, typed.n1, typed.x2, typed.n2].map((text) => Number(plain(text) ?? NaN));
  const all = { x1: x1 ?? NaN, n1: n1 ?? NaN, x2: x2 ?? NaN, n2: n2 ?? NaN };
  return Object.values(all).some(Number.isNaN) ? null : all;
}
