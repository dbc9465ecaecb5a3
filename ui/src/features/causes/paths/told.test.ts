// Paths in words: the direction turns with every opposite link.
import { describe, expect, it } from 'vitest';
import type { Link, Path } from '$bridge/types';
import { conclusion, stepsOf, stepText } from './told';

const path: Path = { nodes: ['a', 'b', 'c', 'g'], links: ['ab', 'bc', 'cg'], sign: 'same', delayed: false };
const links = (...opposite: string[]) =>
  new Map(
    path.links.map((id): [string, Pick<Link, 'sign'>] => [
      id,
      { sign: opposite.includes(id) ? 'opposite' : 'same' },
    ]),
  );
const directions = (...opposite: string[]) =>
  stepsOf(path, links(...opposite))
    .map(({ more }) => (more ? '+' : '-'))
    .join('');

describe('a path', () => {
  it('begins with more, and turns at each opposite link', () => {
    expect(directions()).toBe('++++');
    expect(directions('ab')).toBe('+---');
    expect(directions('ab', 'cg')).toBe('+--+');
    expect(directions('ab', 'bc', 'cg')).toBe('+-+-');
  });

  it('keeps its direction where a link has just been removed', () => {
    expect(stepsOf(path, new Map()).every(({ more }) => more)).toBe(true);
  });

  it('is named step by step, gaps by their size', () => {
    expect(stepText('late hiring', false, false)).toBe('less “late hiring”');
    expect(stepText('Low income', true, true)).toBe('a larger gap “Low income”');
  });

  it('comes to a sentence with the sign and the delay of the whole', () => {
    expect(conclusion(path, 'a', 'g', true)).toBe('More “a” makes the gap “g” larger.');
    expect(conclusion({ ...path, sign: 'opposite', delayed: true }, 'a', 'c', false)).toBe(
      'More “a” leads to less “c”. That takes time.',
    );
  });
});
