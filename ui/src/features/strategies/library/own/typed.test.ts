// Entries of the team's own as they are typed and kept, and what a library file brings beside them.
import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '$bridge/types';
import { blank, comingIn, isYear, typedOf, writtenOf } from './typed';

const own = (title: string, entry_kind: OwnEntry['entry_kind'] = 'strategy') =>
  ({
    ...writtenOf({ ...blank(entry_kind), title }),
    kind: 'own_entry',
    id: title,
    made_order: 1,
  }) as OwnEntry;

describe('an entry that is typed', () => {
  it('is kept with its year and tier as numbers, and without those that are left empty', () => {
    const typed = { ...blank('strategy'), title: 'Stay talks', year: ' 2024 ', tier: '3' };
    expect(writtenOf(typed)).toMatchObject({ title: 'Stay talks', year: 2024, tier: 3 });
    expect(writtenOf(blank('strategy'))).toMatchObject({ year: null, tier: null });
  });

  it('keeps nothing of a strategy where it is a cause', () => {
    const typed = {
      ...blank('strategy'),
      entry_kind: 'cause' as const,
      steps: 'Ask',
      risks: 'None',
      tier: '2',
    };
    expect(writtenOf(typed)).toMatchObject({ steps: '', risks: '', watch: '', tier: null });
  });

  it('is typed anew as it was kept', () => {
    const written = writtenOf({
      ...blank('strategy'),
      title: 'Stay talks',
      steps: 'Ask\nAnswer',
      year: '2024',
    });
    expect(writtenOf(typedOf({ ...own('Stay talks'), ...written }))).toEqual(written);
  });

  it('has a year of four digits or none', () => {
    expect(['2024', ' 1998 ', '', '24', 'last year', '20244'].map(isYear)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a library file', () => {
  const entry = (title: string, kind: OwnEntry['entry_kind'] = 'strategy') =>
    writtenOf({ ...blank(kind), title });

  it('brings what is not here under the same title and kind', () => {
    const { fresh, here } = comingIn(
      [entry('Stay TALKS'), entry('Stay talks', 'cause'), entry('Housing')],
      [own('Stay talks')],
    );
    expect(fresh.map(({ title, entry_kind }) => `${entry_kind} ${title}`)).toEqual([
      'cause Stay talks',
      'strategy Housing',
    ]);
    expect(here.map(({ title }) => title)).toEqual(['Stay TALKS']);
  });

  it('brings an entry once that stands in it twice', () => {
    expect(comingIn([entry('Housing'), entry('housing')], []).fresh).toHaveLength(1);
  });
});
