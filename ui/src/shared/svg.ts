// Turns SVG text made by the drawing crate into nodes of this page, through an allow-list.
// Adopted nodes, not an <img>: so the theme's colors reach the chart and its title is read aloud.
// Anything that could run, load or link elsewhere is left behind.

const ELEMENTS = new Set(
  `svg g title desc path rect circle ellipse line polyline polygon text tspan defs marker clippath
   lineargradient radialgradient stop pattern use symbol`.split(/\s+/),
);
const OUTSIDE = /url\(\s*['"]?(?!#)|javascript:|data:/i;

/** The root `<svg>` element, or null where the text is no SVG. */
export function adoptSvg(text: string): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') return null;
  cleanse(parsed);
  return document.importNode(parsed, true) as unknown as SVGSVGElement;
}

function cleanse(element: Element): void {
  for (const child of [...element.children]) {
    if (ELEMENTS.has(child.localName.toLowerCase())) cleanse(child);
    else child.remove();
  }
  for (const { name, value } of [...element.attributes]) {
    if (!isHarmless(name.toLowerCase(), value)) element.removeAttribute(name);
  }
}

function isHarmless(name: string, value: string): boolean {
  if (name.startsWith('on')) return false;
  if (name === 'href' || name === 'xlink:href') return value.startsWith('#');
  return !OUTSIDE.test(value);
}
