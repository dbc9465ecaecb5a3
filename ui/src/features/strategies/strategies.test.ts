// Effects in words, and which strategies are offered for which causes.
import { describe, expect, it } from 'vitest';
import type { Cause, StrategyEntry } from '$bridge/types';
import { actsWords, effectWord, percent, shareTyped } from './effect';
import { offers } from './offers';
import { setName } from './sets';

describe('an effect', () => {
  it('is small, medium or large where it is one of the three', () => {
    expect([0.25, 0.5, 0.75].map(effectWord)).toEqual(['small', 'medium', 'large']);
  });

  it('is a percentage where it is exact', () => {
    expect(effectWord(0.6)).toBe('60%');
  });

  it('is told with its direction', () => {
    const { direction, name, effect } = actsWords({ direction: 'less', effect: 0.75 }, 'How late we hire');
    expect(`${direction} ${name} (${effect})`).toBe('less of How late we hire (large)');
  });

  it('is read from a typed percentage, and from nothing else', () => {
    expect([shareTyped('60'), shareTyped(' 60 % '), shareTyped('0')]).toEqual([0.6, 0.6, 0]);
    expect([shareTyped(''), shareTyped('much'), shareTyped('140'), shareTyped('-3')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('that does not exist is a dash', () => {
    expect([percent(null), percent(0.314)]).toEqual(['–', '31%']);
  });
});

describe('the library', () => {
  const entry = (id: string, ...families: string[]) =>
    ({ id, title: id, summary: '', source: '', watch: [], families }) as unknown as StrategyEntry;
  const cause = (label: string, family: string | null, root: boolean) => ({ label, family, root }) as Cause;
  const entries = [
    entry('Exit talks', 'retention'),
    entry('Early offers', 'hiring'),
    entry('Housing', 'pay'),
  ];
  const causes = [cause('How late we hire', 'hiring', true), cause('Load', 'retention', false)];

  it('offers what acts on root causes first, then on other causes', () => {
    expect(offers(entries, causes, '').map((offer) => offer.entry.id)).toEqual([
      'Early offers',
      'Exit talks',
      'Housing',
    ]);
  });

  it('names the causes that it offers a strategy for', () => {
    expect(offers(entries, causes, '')[0]?.because.map((one) => one.label)).toEqual(['How late we hire']);
  });

  it('is searched by every word', () => {
    expect(offers(entries, causes, 'early OFFERS').map((offer) => offer.entry.id)).toEqual(['Early offers']);
  });

  it('offers nothing for a cause without a family', () => {
    expect(offers(entries, [cause('Else', null, true)], '').flatMap((offer) => offer.because)).toEqual([]);
  });
});

describe('a set beside the chosen one', () => {
  const name = (set: string[]) => setName(set, ['Hire', 'Mentors'], (id) => id);

  it('is named by what it adds', () => {
    expect(name(['Hire', 'Mentors', 'Check'])).toBe('+ Check (3)');
  });

  it('is named by what it leaves out', () => {
    expect(name(['Hire'])).toBe('Without Mentors (1)');
  });

  it('is named in full where it is another one', () => {
    expect(name(['Hire', 'Check'])).toBe('Hire + Check (2)');
  });
});
