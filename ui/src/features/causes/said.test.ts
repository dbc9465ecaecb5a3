// What is said of causes and links, in words.
import { describe, expect, it } from 'vitest';
import type { CauseAnalysis, Gap, Link } from '$bridge/types';
import { finding } from './capture/finding';
import { linesOf } from './list/lines';
import { knotsWith, namedLoops, type NamedLoop } from './says/loops';
import { overGaps } from './says/ranking';
import { lowered } from './sentences';
import { upOrDown } from './capture/up-or-down';

const gap = (id: string, weight: number) => ({ id, weight }) as Gap;
const link = (from: string, to: string) =>
  ({ id: `${from}>${to}`, from_cause: from, to_cause: to, to_gap: null }) as Link;

describe('a name that cannot go up or down', () => {
  it('is met with what is left of it', () => {
    expect(upOrDown('Lack of mentors')).toEqual({ rest: 'mentors' });
    expect(upOrDown('no planning time')).toEqual({ rest: 'planning time' });
    expect(upOrDown('Late hiring timelines')).toEqual({ rest: 'hiring timelines' });
  });

  it('is left alone where it can', () => {
    for (const label of [
      'How late we hire',
      'Mentors per new teacher',
      'Notices sent',
      'Lateness',
      'No',
      '',
    ]) {
      expect(upOrDown(label)).toBeNull();
    }
  });
});

describe('pasted lines', () => {
  it('lose their bullets and numbers, empty lines and twins', () => {
    expect(linesOf('1. Pay\n- Load\r\n\n• Pay\n  Time   to plan ')).toEqual(['Pay', 'Load', 'Time to plan']);
  });

  it('keep numbers that belong to them', () => {
    expect(linesOf('12 classes a day\n3.5 hours')).toEqual(['12 classes a day', '3.5 hours']);
  });
});

describe('finding by typing', () => {
  const options = ['Teacher pay', 'Pay compared', 'Repayment of loans'].map((text) => ({
    id: text,
    text,
    about: '',
  }));

  it('puts beginnings before middles', () => {
    expect(finding(options, 'pay').map((one) => one.text)).toEqual([
      'Pay compared',
      'Teacher pay',
      'Repayment of loans',
    ]);
  });

  it('needs every word and minds no accents', () => {
    expect(finding(options, 'páy tea').map((one) => one.text)).toEqual(['Teacher pay']);
  });
});

describe('figures over several gaps', () => {
  it('are weighted', () => {
    expect(overGaps({ a: 0.2, b: 0.8 }, [gap('a', 1), gap('b', 3)])).toBeCloseTo(0.65);
  });

  it('leave out a gap that has none', () => {
    expect(overGaps({ a: 0.2, b: null }, [gap('a', 1), gap('b', 3)])).toBeCloseTo(0.2);
    expect(overGaps({}, [])).toBe(0);
  });
});

describe('loops', () => {
  it('are numbered by their kind and know the links they run along', () => {
    const loop = (kind: 'reinforcing' | 'balancing', ...nodes: string[]) => ({ nodes, kind, sentence: '' });
    const loops = [
      loop('balancing', 'a', 'b'),
      loop('reinforcing', 'a', 'c'),
      loop('balancing', 'b', 'c', 'a'),
    ];
    const analysis = {
      nodes: [],
      untraced: {},
      loops,
      loops_capped: false,
    } as Partial<CauseAnalysis> as CauseAnalysis;
    const links = [link('a', 'b'), link('b', 'a'), link('a', 'c'), link('c', 'a'), link('b', 'c')];
    expect(namedLoops(analysis, links).map(({ name, links }) => [name, links])).toEqual([
      ['B1', ['a>b', 'b>a']],
      ['R1', ['a>c', 'c>a']],
      ['B2', ['b>c', 'c>a', 'a>b']],
    ]);
  });

  it('make a knot where several run among the same causes', () => {
    const loop = (...nodes: string[]) => ({ key: nodes.join(), nodes }) as unknown as NamedLoop;
    const loops = [loop('a', 'b'), loop('d', 'e'), loop('a', 'b', 'c')];
    const links = ['a b', 'b a', 'b c', 'c a', 'd e', 'e d', 'c d'].map((ends) => {
      const [from = '', to = ''] = ends.split(' ');
      return link(from, to);
    });
    const knots = knotsWith(
      loops,
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      links,
    );
    expect(knots.map(({ nodes, links, count }) => [nodes, links, count])).toEqual([
      [['a', 'b', 'c'], ['a>b', 'b>a', 'b>c', 'c>a'], 2],
    ]);
  });
});

describe('a name inside a sentence', () => {
  it('begins small, but for abbreviations', () => {
    expect(lowered('How late we hire')).toBe('how late we hire');
    expect(lowered('EL teachers')).toBe('EL teachers');
    expect(lowered('A plan')).toBe('a plan');
  });
});
