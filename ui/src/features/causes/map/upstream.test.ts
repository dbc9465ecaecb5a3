// Which causes lead to a gap, and which fold into another.
import { describe, expect, it } from 'vitest';
import { foldedInto, leadingTo } from './upstream';

const links = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

describe('what leads to a gap', () => {
  it('is every cause on a path to it, cycles and all', () => {
    expect([...leadingTo(['g'], links('ab', 'ba', 'bg', 'xh'))].sort()).toEqual(['a', 'b', 'g']);
  });
});

describe('folding', () => {
  it('takes in what reaches the gaps through the cause alone', () => {
    expect(foldedInto('b', links('ab', 'zb', 'bg', 'cg'), ['g']).sort()).toEqual(['a', 'z']);
  });

  it('leaves what also has another way', () => {
    expect(foldedInto('b', links('ab', 'zb', 'bg', 'zg', 'yz'), ['g'])).toEqual(['a']);
  });

  it('takes in a loop through the cause, and stops', () => {
    expect(foldedInto('b', links('ab', 'ba', 'bg'), ['g'])).toEqual(['a']);
  });

  it('takes in nothing where nothing is upstream', () => {
    expect(foldedInto('a', links('ab', 'bg'), ['g'])).toEqual([]);
  });

  it('takes in what leads to no gap at all', () => {
    expect(foldedInto('b', links('ab'), ['g'])).toEqual(['a']);
  });
});
