// The library's families by the team's names, and the team's own beside them.
import { describe, expect, it } from 'vitest';
import type { Category, FamilyEntry } from '$bridge/types';
import { categoriesOf } from './categories';

const family = (id: string, color: number) =>
  ({ id, name: `The ${id}`, short_name: id, color, question: `Why ${id}?`, source: '' }) as FamilyEntry;
const record = (id: string, name: string, of: string | null = null): Category => ({
  kind: 'category',
  id,
  name,
  family: of,
  made_order: 1,
});

describe('the categories of a workbook', () => {
  it('are the families of the library as long as the team says nothing else', () => {
    expect(categoriesOf([family('pay', 7)], [])).toEqual([
      {
        id: 'pay',
        name: 'The pay',
        short_name: 'pay',
        color: 7,
        question: 'Why pay?',
        record: null,
        library_name: 'The pay',
      },
    ]);
  });

  it('go by the names that the team gave, and keep their color and question', () => {
    const [renamed] = categoriesOf([family('pay', 7)], [record('r', 'Money', 'pay')]);
    expect(renamed).toMatchObject({ id: 'pay', name: 'Money', short_name: 'Money', color: 7, record: 'r' });
    expect(renamed).toMatchObject({ question: 'Why pay?', library_name: 'The pay' });
  });

  it('end with those of the team, each with a color of the palette', () => {
    const own = Array.from({ length: 9 }, (_, at) => record(`k${at}`, `Own ${at}`));
    const all = categoriesOf([family('pay', 7)], own);
    expect(all.map((one) => one.id)).toEqual(['pay', ...own.map((one) => one.id)]);
    expect(new Set(all.slice(1, 9).map((one) => one.color)).size).toBe(8);
    expect(all.every((one) => one.color >= 1 && one.color <= 8)).toBe(true);
    expect(all.slice(1).every((one) => one.library_name === null && one.record === one.id)).toBe(true);
  });
});
