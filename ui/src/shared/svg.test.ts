// Drawn pictures become part of the page; what could run or load does not.
import { expect, it } from 'vitest';
import { adoptSvg } from './svg';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" onload="x()">${inside}</svg>`;

it('a drawing keeps its shapes, text and title', () => {
  const drawn = adoptSvg(svg('<title>Finding</title><g fill="#000"><text x="1">27%</text></g>'));
  expect(drawn?.querySelector('text')?.textContent).toBe('27%');
  expect(drawn?.querySelector('title')?.textContent).toBe('Finding');
});

it('scripts, foreign content, event attributes and outside addresses are left behind', () => {
  const text = svg(
    '<script>x()</script><foreignObject><p>y</p></foreignObject><rect onclick="x()" fill="url(http://a/b)"/>' +
      '<use href="http://a/b#c"/><use href="#ok"/>',
  );
  const drawn = adoptSvg(text);
  expect(drawn?.outerHTML).not.toMatch(/script|foreignObject|onload|onclick|http:\/\/a/);
  expect(drawn?.querySelectorAll('use')[1]?.getAttribute('href')).toBe('#ok');
});

it('what is no SVG becomes nothing', () => {
  expect(adoptSvg('<p xmlns="http://www.w3.org/1999/xhtml">no</p>')).toBeNull();
});
