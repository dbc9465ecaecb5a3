// What the library offers, why, and what fits words and filters.
import { describe, expect, it } from 'vitest';
import type { Cause, CauseEntry, StrategyEntry, ThemeEntry } from '$bridge/types';
import { offers } from './offers';
import { ANYTHING, causeFits, fittingFirst, resourceFits, strategyFits, themeFits } from './search';
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
    expect(first).toBe('Offered for your root cause “How late we hire”');
    expect(second).toBe('Offered for your cause “Load”');
    expect(last).toBe('');
  });

  it('names the first cause and counts the others', () => {
    const more = [cause('Late budgets', 'hiring', true), ...causes];
    expect(whyOffered(offers(entries, more)[0] ?? { because: [] })).toBe(
      'Offered for your root cause “Late budgets” and 1 more',
    );
  });

  it('offers nothing for a cause without a family', () => {
    expect(offers(entries, [cause('Else', null, true)]).flatMap((offer) => offer.because)).toEqual([]);
  });

  it('shows what fits the causes alone, and everything where nothing fits or it is not asked', () => {
    const fitting = (team: Cause[], asked: boolean) =>
      titles(fittingFirst(offers(entries, team), asked).shown);
    expect(fitting(causes, true)).toEqual(['Early offers', 'Exit talks']);
    expect(fitting(causes, false)).toHaveLength(3);
    expect(fitting([], true)).toHaveLength(3);
  });
});

describe('a strategy is found', () => {
  const early = entry('Early offers', ['hiring'], { watch: ['Offers made by May'], source: 'Levin & Quinn' });
  const fits = (sought: Partial<typeof ANYTHING>, ours = false) =>
    strategyFits(early, { ...ANYTHING, ...sought }, ours);

  it('by every word, wherever it stands', () => {
    expect(fits({ words: 'EARLY may levin' })).toBe(true);
    expect(fits({ words: 'early june' })).toBe(false);
  });

  it('by theme, place of impact and family, all at once', () => {
    expect(fits({ theme: 'hiring', place: 'school', family: 'hiring' })).toBe(true);
    expect([fits({ theme: 'growth' }), fits({ place: 'pipeline' }), fits({ family: 'pay' })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('by no place where it is the team’s own, which has none', () => {
    expect(fits({ place: 'school' }, true)).toBe(false);
    expect(fits({}, true)).toBe(true);
  });
});

it('causes, resources and themes are found by their words and families', () => {
  const late = { label: 'How late we hire', why: '', source: '', family: 'hiring' } as CauseEntry;
  const kit = { id: 'k', title: 'Kit', publisher: 'DESE', helps_with: 'calibrating', families: ['growth'] };
  const theme = { name: 'Retention', source: '', about: 'Keeping those whom we have' } as never as ThemeEntry;
  expect(causeFits(late, { ...ANYTHING, words: 'late', family: 'hiring' })).toBe(true);
  expect(causeFits(late, { ...ANYTHING, family: 'growth' })).toBe(false);
  expect(resourceFits(kit, { ...ANYTHING, words: 'dese calibrating', family: 'growth' })).toBe(true);
  expect(resourceFits(kit, { ...ANYTHING, words: 'mentors' })).toBe(false);
  expect(themeFits(theme, { ...ANYTHING, words: 'keeping' })).toBe(true);
});
