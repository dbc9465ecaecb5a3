// What the library offers, why, and what fits words and filters.
import { describe, expect, it } from 'vitest';
import type { Cause, CauseEntry, StrategyEntry, ThemeEntry } from '$bridge/types';
import { WordIndex } from '$shared/word-index';
import { fittingOnly, offers } from './offers';
import { ANYTHING, causeText, looked, resourceText, strategyFits, strategyText, themeText } from './search';
import { whyOffered } from './why';

const entry = (title: string, families: string[], more: Partial<StrategyEntry> = {}): StrategyEntry => ({
  id: title,
  title,
  summary: '',
  theme: 'hiring',
  place_of_impact: 'school',
  families,
  acts_on: [],
  steps: [],
  risks: [],
  measures: [],
  watch: [],
  resources: [],
  evidence: 'not_rated',
  evidence_note: null,
  partnership: false,
  source: '',
  year: null,
  ...more,
});
const cause = (label: string, family: string | null, root: boolean) => ({ label, family, root }) as Cause;
const causes = [cause('How late we hire', 'hiring', true), cause('Load', 'retention', false)];

describe('the library', () => {
  const entries = [
    entry('Exit talks', ['retention']),
    entry('Early offers', ['hiring']),
    entry('Housing', ['pay']),
  ];
  const titles = (found: { entry: StrategyEntry }[]) => found.map((offer) => offer.entry.title);

  it('offers what acts on root causes first, then on other causes', () => {
    expect(titles(offers(entries, causes))).toEqual(['Early offers', 'Exit talks', 'Housing']);
  });

  it('says for which cause it offers a strategy, and whether that is a root cause', () => {
    const [first, second, last] = offers(entries, causes).map(whyOffered);
    expect(first).toBe('Offered for your root cause “How late we hire”.');
    expect(second).toBe('Offered for your cause “Load”.');
    expect(last).toBe('');
  });

  it('counts root causes and other causes apart', () => {
    const more = [cause('Late budgets', 'hiring', true), cause('Posts', 'hiring', false), ...causes];
    expect(whyOffered(offers(entries, more)[0] ?? { roots: [], others: [] })).toBe(
      'Offered for your root cause “Late budgets” and one more root cause. ' +
        'It also meets one of your other causes.',
    );
  });

  it('offers nothing for a cause without a family', () => {
    expect(
      offers(entries, [cause('Else', null, true)]).flatMap((offer) => [...offer.roots, ...offer.others]),
    ).toEqual([]);
  });

  it('fits the root causes where any are marked, else all causes', () => {
    const fitting = (team: Cause[]) => titles(fittingOnly(offers(entries, team)));
    expect(fitting(causes)).toEqual(['Early offers']);
    expect(fitting(causes.filter(({ root }) => !root))).toEqual(['Exit talks']);
    expect(fitting([])).toEqual([]);
  });
});

describe('a strategy fits', () => {
  const early = entry('Early offers', ['hiring']);
  const fits = (sought: Partial<typeof ANYTHING>, ours = false) =>
    strategyFits(early, { ...ANYTHING, ...sought }, ours);

  it('by theme, place of impact and family, all at once', () => {
    expect(fits({ theme: 'hiring', place: 'school', family: 'hiring' })).toBe(true);
    expect([fits({ theme: 'growth' }), fits({ place: 'pipeline' }), fits({ family: 'pay' })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('no place where it is the team’s own, which has none', () => {
    expect(fits({ place: 'school' }, true)).toBe(false);
    expect(fits({}, true)).toBe(true);
  });
});

describe('looking for words', () => {
  const shelf = [
    entry('Early offers', ['hiring'], {
      watch: ['Offers made by May'],
      source: 'Levin & Quinn',
      risks: [{ risk: 'A late budget', mitigation: 'Ask in February' }],
    }),
    entry('Mentors with time', ['retention'], { steps: ['Choose mentors of the same subject.'] }),
  ];
  const about = [['Recruiting and hiring'], ['Keeping people', 'Time new teachers spend with a mentor']];
  const index = new WordIndex(shelf.map((one, at) => strategyText(one, about[at] ?? [])));
  const look = (words: string, fits: (one: StrategyEntry) => boolean = () => true) =>
    looked(shelf, index, words, fits, shelf);
  const names = (found: StrategyEntry[]) => found.map(({ title }) => title);

  it('finds them in all that an entry says, and in the names of its families and causes', () => {
    for (const words of ['EARLY may levin', 'late hiring', 'budgets february'])
      expect(names(look(words).found)).toEqual(['Early offers']);
    expect(names(look('Time new teachers spend with a mentor').found)).toEqual(['Mentors with time']);
    expect(names(look('').found)).toHaveLength(2);
  });

  it('offers the nearest where nothing has all of them, and says how near', () => {
    const part = look('offers in June');
    expect([part.found, names(part.near), part.how]).toEqual([[], ['Early offers'], 'words']);
    const filtered = look('mentor', ({ families }) => families.includes('hiring'));
    expect([names(filtered.near), filtered.how]).toEqual([['Mentors with time'], 'shelf']);
    const none = look('bias');
    expect([names(none.near), none.how]).toEqual([names(shelf), 'instead']);
  });

  it('reaches causes, resources and themes as well', () => {
    const late = { id: 'c', label: 'How late we hire', why: '', source: '', family: 'hiring' } as CauseEntry;
    const kit = { id: 'k', title: 'Kit', publisher: 'DESE', helps_with: 'calibrating', families: ['growth'] };
    const theme = { id: 't', name: 'Retention', source: '', about: 'Keeping those whom we have' };
    const all = new WordIndex([
      causeText(late, 'Recruiting'),
      resourceText(kit, ['Growth']),
      themeText(theme as never as ThemeEntry),
    ]);
    expect(['recruits late', 'dese calibration', 'keeps'].map((words) => all.find(words))).toEqual([
      ['c'],
      ['k'],
      ['t'],
    ]);
  });
});
