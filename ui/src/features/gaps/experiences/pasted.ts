// A table pasted from a spreadsheet: what of it are learning-experience figures, and what is not and why.
// Two forms are known. Long: every row names group and measure (and may name the year). Wide: a header names the
// measures, every row a group; below each measure stand the group's figure, the comparison's and, if printed, the ratio.
import type { Group, Measure } from '$bridge/types';
import { plain, readTyped, isRead, type Typed } from './typed';

export interface Names<Id extends string> {
  id: Id;
  names: string[];
}

export interface PastedFigure {
  year: string;
  group: Group;
  measure: Measure;
  typed: Typed;
}

export interface Refused {
  /** 1-based row of what was pasted. */
  row: number;
  why: 'no-group' | 'no-measure' | 'no-header' | 'no-figure' | 'too-many';
  /** The text in question. */
  text: string;
}

export interface Pasted {
  figures: PastedFigure[];
  refused: Refused[];
}

export interface Vocabulary {
  groups: Names<Group>[];
  measures: Names<Measure>[];
  /** The year of rows that name none. */
  year: string;
}

const YEAR = /^(?:SY\s*)?(20\d\d)\s*[-–/]\s*(?:20)?(\d\d)$/i;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The entry whose name a text holds, the longest name first; rows about everyone else hold none. */
function named<Id extends string>(text: string, entries: Names<Id>[]): Id | null {
  const wanted = ` ${bare(text)} `;
  if (/^ (not?|non|other|all other|without) /.test(wanted)) return null;
  const all = entries.flatMap(({ id, names }) => names.map((name) => ({ id, name: bare(name) })));
  all.sort((a, b) => b.name.length - a.name.length);
  return all.find(({ name }) => name !== '' && wanted.includes(` ${name} `))?.id ?? null;
}

export function yearOf(text: string): string | null {
  const found = YEAR.exec(text.trim());
  return found === null ? null : `${found[1]}-${found[2]}`;
}

/** Rows of cells; a text without tabs is split at semicolons. */
export function cellsOf(text: string): string[][] {
  const mark = text.includes('\t') ? '\t' : ';';
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}

const isFigure = (cell: string): boolean => /\d/.test(cell) && yearOf(cell) === null;

function typedFrom(cells: string[]): Typed | null {
  const [a = '', b = '', c = '', d = ''] = cells;
  if (cells.length === 4) return { group: `${a}/${b}`, comparison: `${c}/${d}`, ratio: '' };
  return cells.length === 2 || cells.length === 3 ? { group: a, comparison: b, ratio: c } : null;
}

interface Column {
  at: number;
  to: number;
  measure: Measure;
}

/** The columns of a wide header: each measure reaches to the next one. */
function columnsOf(cells: string[], { measures }: Vocabulary): Column[] {
  const starts = cells.flatMap((cell, at) => {
    const measure = named(cell, measures);
    return measure === null ? [] : [{ at, measure }];
  });
  const apart = starts.filter((start, nth) => start.measure !== starts[nth - 1]?.measure);
  return apart.map((start, nth) => ({ ...start, to: apart[nth + 1]?.at ?? Infinity }));
}

export function readPasted(text: string, vocabulary: Vocabulary): Pasted {
  const out: Pasted = { figures: [], refused: [] };
  let columns: Column[] = [];
  let { year } = vocabulary;
  cellsOf(text).forEach((cells, nth) => {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return;
    const own = filled.map(yearOf).find((one) => one !== null) ?? null;
    if (!filled.some(isFigure)) {
      const group = filled.find((cell) => named(cell, vocabulary.groups) !== null);
      if (group === undefined) {
        // A heading: of measures, of a year, or one that says nothing about where figures stand.
        const found = columnsOf(cells, vocabulary);
        if (found.length > 0) columns = found;
        if (own !== null) year = own;
      } else if (columns.length === 0) out.refused.push({ row: nth + 1, why: 'no-figure', text: group });
      return;
    }
    readRow(cells, nth + 1, own ?? year, columns, vocabulary, out);
  });
  return out;
}

function readRow(
  cells: string[],
  row: number,
  year: string,
  columns: Column[],
  { groups, measures }: Vocabulary,
  out: Pasted,
): void {
  const words = cells.filter((cell) => cell !== '' && !isFigure(cell) && yearOf(cell) === null);
  const group = words.map((cell) => named(cell, groups)).find((one) => one !== null) ?? null;
  if (group === null)
    return void out.refused.push({ row, why: 'no-group', text: words[0] ?? cells.join(' ') });
  const measure = words.map((cell) => named(cell, measures)).find((one) => one !== null) ?? null;
  if (measure !== null) {
    take(cells.filter(isFigure), { row, year, group, measure }, out);
    return;
  }
  if (columns.length === 0) {
    const why = words.length > 1 ? 'no-measure' : 'no-header';
    return void out.refused.push({ row, why, text: words[1] ?? words[0] ?? '' });
  }
  for (const column of columns) {
    const part = cells.slice(column.at, Math.min(column.to, column.at + 5)).filter((cell) => cell !== '');
    if (part.length > 0) take(part, { row, year, group, measure: column.measure }, out);
  }
}

function take(
  cells: string[],
  { row, ...place }: { row: number; year: string; group: Group; measure: Measure },
  out: Pasted,
): void {
  const wrong = cells.find((cell) => !cell.includes('/') && plain(cell) === null);
  if (wrong !== undefined) return void out.refused.push({ row, why: 'no-figure', text: wrong });
  const typed = typedFrom(cells);
  if (typed === null) return void out.refused.push({ row, why: 'too-many', text: cells.join(' ') });
  if (!isRead(readTyped(typed)))
    return void out.refused.push({ row, why: 'no-figure', text: cells.join(' ') });
  out.figures.push({ ...place, typed });
}
