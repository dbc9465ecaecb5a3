// The order in which links are read aloud.
import { describe, expect, it } from 'vitest';
import type { Cause, CauseAnalysis, Gap, Link } from '$bridge/types';
import { falls, kept, nextUnread, progressOf, readable, readingOrder, saidOf } from './reading';

let order = 0;
const link = (ends: string, checked: Link['checked'] = 'not_yet'): Link => {
  const [from_cause = '', to = ''] = ends.split('>');
  const toGap = to.startsWith('G');
  order += 1;
  return {
    id: ends,
    from_cause,
    to_cause: toGap ? null : to,
    to_gap: toGap ? to : null,
    checked,
    made_order: order,
  } as Link;
};
const asSaid = (one: Link) => one.checked;
const GAPS = [{ id: 'G1' }, { id: 'G2' }] as Gap[];

describe('links', () => {
  it('are read from the gaps upstream, loops and all', () => {
    const links = [link('c>b'), link('x>y'), link('a>c'), link('b>a'), link('a>G1'), link('b>G2')];
    expect(readingOrder(links, GAPS, asSaid)).toEqual(['a>G1', 'b>G2', 'b>a', 'c>b', 'a>c', 'x>y']);
  });

  it('that were not read come first', () => {
    const links = [link('a>G1', 'agreed'), link('b>a'), link('c>G1', 'questioned')];
    expect(readingOrder(links, GAPS, asSaid)).toEqual(['b>a', 'a>G1', 'c>G1']);
  });

  it('to one effect follow each other', () => {
    const links = [link('p>b'), link('p>a'), link('q>b'), link('a>G1'), link('b>G1')];
    const at = readingOrder(links, GAPS, asSaid);
    expect(Math.abs(at.indexOf('p>b') - at.indexOf('q>b'))).toBe(1);
  });

  it('in question are to be read again once what was asked is answered', () => {
    const said = saidOf((id) => id === 'b>G1');
    expect(said(link('a>G1', 'questioned'))).toBe('questioned');
    expect(said(link('b>G1', 'questioned'))).toBe('not_yet');
    expect(said(link('b>G1', 'agreed'))).toBe('agreed');
  });

  it('of causes that were set aside are not read', () => {
    const causes = [
      { id: 'a', state: 'set_aside' },
      { id: 'b', state: 'possible' },
    ] as Cause[];
    const links = [link('a>G1'), link('b>a'), link('b>G1')];
    expect(readable(links, causes).map((one) => one.id)).toEqual(['b>G1']);
  });
});

describe('the reading', () => {
  it('keeps its order while links go and come', () => {
    const links = [link('n>G1'), link('c>b'), link('a>G1')];
    expect(kept(['a>G1', 'gone>G1', 'c>b'], links)).toEqual(['a>G1', 'c>b', 'n>G1']);
  });

  it('goes on to the next that was not read, around the end', () => {
    expect(nextUnread(['a', 'b', 'c'], 1, new Set(['a', 'b']))).toBe('a');
    expect(nextUnread(['a', 'b', 'c'], 0, new Set(['c']))).toBe('c');
    expect(nextUnread(['a', 'b'], 0, new Set())).toBeNull();
  });

  it('tells how far it is', () => {
    const links = [link('a>G1', 'agreed'), link('b>a'), link('c>G1', 'questioned')];
    expect(progressOf(links, asSaid)).toEqual({ read: 2, all: 3, agreed: 1, questioned: 1 });
  });
});

it('causes whose going would make most difference come first, those that reach no gap not at all', () => {
  const node = (id: string, flow: number, reaches_gap = true) => ({
    id,
    label: id,
    kind: 'cause',
    flow: { G1: flow },
    reaches_gap,
  });
  const nodes = [
    node('a', 0.2),
    node('b', 0.5),
    node('c', 0.9, false),
    node('d', 0),
    { ...node('G1', 1), kind: 'gap' },
  ];
  const gaps = [{ id: 'G1', weight: 1 }] as Gap[];
  expect(falls({ nodes } as unknown as CauseAnalysis, gaps, 5).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(falls({ nodes } as unknown as CauseAnalysis, gaps, 1)).toEqual([
    { id: 'b', label: 'b', share: 0.5 },
  ]);
});
