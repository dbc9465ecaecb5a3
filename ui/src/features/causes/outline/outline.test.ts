// The outline says what the map says, cycles included.
import { describe, expect, it } from 'vitest';
import type { Cause, Gap, Link } from '$bridge/types';
import { openRows, outlineOf, type OutlineRow } from './outline';

const cause = (id: string) => ({ kind: 'cause', id }) as Cause;
const gap = (id: string) => ({ kind: 'gap', id }) as Gap;
let order = 0;
const link = (from: string, to: string): Link =>
  ({
    kind: 'link',
    id: `${from}>${to}`,
    from_cause: from,
    to_cause: to.startsWith('g') ? null : to,
    to_gap: to.startsWith('g') ? to : null,
    made_order: order++,
  }) as Link;

const outline = (causes: string, gaps: string, ...links: string[]) =>
  outlineOf({
    gaps: gaps.split(' ').filter(Boolean).map(gap),
    causes: causes.split(' ').map(cause),
    links: links.map((one) => link(...(one.split('>') as [string, string]))),
  });
const drawn = (rows: OutlineRow[]) =>
  rows.map(
    (row) =>
      `${'.'.repeat(row.level - 1)}${row.kind === 'cause' || row.kind === 'gap' ? '' : `${row.kind} `}${row.id}`,
  );

describe('the outline', () => {
  it('goes upstream from each gap', () => {
    expect(drawn(outline('a b', 'g', 'a>b', 'b>g'))).toEqual(['g', '.b', '..a']);
  });

  it('tells a cycle as back to where it began', () => {
    expect(drawn(outline('a b c', 'g', 'a>g', 'b>a', 'c>b', 'a>c'))).toEqual([
      'g',
      '.a',
      '..b',
      '...c',
      '....back a',
    ]);
  });

  it('writes a cause out once and points to it from elsewhere', () => {
    expect(drawn(outline('a b c', 'g h', 'a>g', 'c>a', 'b>g', 'a>b'))).toEqual([
      'g',
      '.a',
      '..c',
      '.b',
      '..again a',
      'h',
    ]);
  });

  it('gathers what leads to no gap, closed loops too', () => {
    const rows = outline('a b c d', 'g', 'a>g', 'c>d', 'd>c');
    expect(drawn(rows)).toEqual(['g', '.a', 'loose ', '.b', '.c', '..d', '...back c']);
  });

  it('says every link exactly once', () => {
    const rows = outline('a b c d', 'g', 'a>g', 'b>g', 'b>a', 'a>b', 'c>a', 'c>b', 'd>c', 'c>d', 'd>g');
    expect(rows.flatMap((row) => row.link?.id ?? []).sort()).toEqual(
      ['a>b', 'a>g', 'b>a', 'b>g', 'c>a', 'c>b', 'c>d', 'd>c', 'd>g'].sort(),
    );
  });

  it('counts the rows of each level for those who hear it', () => {
    const rows = outline('a b c', 'g', 'a>g', 'b>g', 'c>g');
    expect(rows.map((row) => `${row.position}/${row.size}`)).toEqual(['1/1', '1/3', '2/3', '3/3']);
  });

  it('counts the heading of the loose ones among the gaps', () => {
    const rows = outline('a', 'g');
    expect(rows.map((row) => `${row.position}/${row.size}`)).toEqual(['1/2', '2/2', '1/1']);
  });

  it('gives every row a key of its own', () => {
    const rows = outline('a b c', 'g h', 'a>g', 'a>h', 'b>a', 'c>b', 'b>c', 'c>h');
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });

  it('hides what lies below a closed row, however deep', () => {
    const rows = outline('a b c', 'g', 'a>g', 'b>a', 'c>b');
    const top = rows.find((row) => row.id === 'a');
    expect(drawn(openRows(rows, new Set([top?.key ?? ''])))).toEqual(['g', '.a']);
  });

  it('stays small where many ways lead through few causes', () => {
    const names = Array.from({ length: 20 }, (_, at) => `c${at}`);
    const links = names.flatMap((from, at) => names.slice(at + 1).map((to) => `${from}>${to}`));
    const rows = outline(names.join(' '), 'g', ...links, 'c19>g');
    expect(rows.length).toBe(links.length + 2);
  });
});
