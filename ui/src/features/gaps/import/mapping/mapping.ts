// A table named by hand: which row holds the names, and what each column is. Pure; reading is left to Rust.
import type { HandMapping, PercentScale } from '$bridge/types';
import { fieldOf } from './fields';

/** What a column can be beside a field: the keys of a row, or nothing. */
export const KEY_ROLES = ['code', 'name', 'year'] as const;
export const LEFT = 'left';

/** `left`, `code`, `name`, `year` or the id of a field. */
export type Role = string;

export interface Draft {
  sheet: number;
  /** Place of the row with the names among the first rows, from 0. */
  header: number;
  /** By place of the column. */
  roles: Role[];
  /** How shares are written, by place of the column; null where the whole column tells. */
  scales: (PercentScale | null)[];
  name: string;
  public: boolean;
  remember: boolean;
}

const filled = (row: string[]): number =>
  row.filter((text) => text.trim() !== '' && Number.isNaN(Number(text.replace(/[,%$]/g, '')))).length;

/** The first of the rows with the most words: titles stand alone, rows of figures have few. */
export function likelyHeader(rows: string[][]): number {
  const counts = rows.map(filled);
  const most = Math.max(0, ...counts);
  const near = counts.findIndex((count) => count > 0 && count >= most * 0.8);
  return Math.max(0, near);
}

const LIKELY: [Role, RegExp][] = [
  ['code', /\b(code|orgcode|dese id|org_code|dist_code|school_code)\b/i],
  ['year', /^(sy|(school|academic)?\s*year)$/i],
  ['name', /\bname\b|^(school|district)$/i],
];

/** Keys that the names give away; what a column measures is left to the person. */
export function likelyRoles(headers: string[]): Role[] {
  const roles: Role[] = headers.map(() => LEFT);
  for (const [role, pattern] of LIKELY) {
    const at = headers.findIndex((header, nth) => roles[nth] === LEFT && pattern.test(header.trim()));
    if (at >= 0) roles[at] = role;
  }
  return roles;
}

/** Gives a column its role; another one that had it lays it down. */
export const withRole = (roles: Role[], at: number, role: Role): Role[] =>
  roles.map((had, nth) => (nth === at ? role : had === role ? LEFT : had));

/** Says how the shares of a column are written. */
export function withScale(scales: Draft['scales'], at: number, scale: PercentScale | null): Draft['scales'] {
  const changed = [...scales];
  changed[at] = scale;
  return Array.from(changed, (one) => one ?? null);
}

/** A number as people write it, with a decimal comma too; null where it is none. */
function numberOf(text: string): number | null {
  const bare = text.replace(/[%\s]/g, '').replace(/^([^,.]*),(\d+)$/, '$1.$2');
  return bare === '' || Number.isNaN(Number(bare)) ? null : Number(bare);
}

/** Shares whose first values are none above 1 are probably fractions; the person sees the guess and can change it. */
export function likelyScale(texts: string[]): PercentScale | null {
  const values = texts.map(numberOf).filter((value) => value !== null);
  return values.some((value) => value > 0 && value < 1) && values.every((value) => value <= 1)
    ? 'fractions'
    : null;
}

const placeOf = (draft: Draft, headers: string[], role: Role): string | null =>
  headers[draft.roles.indexOf(role)] ?? null;

/** What Rust is told; null while something is missing. */
export function mappingOf(draft: Draft, headers: string[]): HandMapping | null {
  const code = placeOf(draft, headers, 'code');
  if (missingOf(draft, headers) !== null || code === null) return null;
  const columns = headers.flatMap((header, at) => {
    const field = fieldOf(draft.roles[at] ?? LEFT);
    if (field === null) return [];
    const scale = field.measured === 'percent' ? (draft.scales[at] ?? null) : null;
    return [{ header, field: field.id, scale }];
  });
  return {
    header_row: draft.header + 1,
    name: draft.name.trim(),
    code,
    unit_name: placeOf(draft, headers, 'name'),
    year: placeOf(draft, headers, 'year'),
    columns,
    public: draft.public,
  };
}

/** The first thing that is missing, as the end of a key `map-needs-…`. */
export function missingOf(draft: Draft, headers: string[]): string | null {
  if (!draft.roles.includes('code')) return 'code';
  if (!draft.roles.some((role) => fieldOf(role) !== null)) return 'field';
  if (sameHeader(draft, headers) !== null) return 'header';
  return draft.name.trim() === '' ? 'name' : null;
}

/** A used name that stands over two columns: columns are found by their names, so it cannot be told which is meant. */
export function sameHeader(draft: Draft, headers: string[]): string | null {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const twice = (header: string): boolean => headers.filter((other) => same(other, header)).length > 1;
  return headers.find((header, at) => draft.roles[at] !== LEFT && twice(header)) ?? null;
}

/** A draft for these first rows: everything that can be guessed, guessed. */
export function draftFor(rows: string[][], fileName: string): Draft {
  const header = likelyHeader(rows);
  const name = fileName.replace(/\.[^.]*$/, '').replaceAll('_', ' ');
  const guessed = likelyRoles(rows[header] ?? []);
  return { sheet: 0, header, roles: guessed, scales: [], name, public: false, remember: true };
}
