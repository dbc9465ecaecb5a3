// The colors and the letters of the page, for what is drawn by pen: the theme decides them, not the engine.

export interface Ink {
  stream: string;
  near: string;
  chosen: string;
  halo: string;
  lit: string;
  litSoft: string;
  litInk: string;
  paper: string;
  dots: string;
  band: string;
  line: string;
  bar: string;
  font: string;
  /** Pixels of one rem: the text size that the person has chosen. */
  rem: number;
}

export function inkOf(host: HTMLElement): Ink {
  const style = getComputedStyle(host);
  const color = (name: string) => style.getPropertyValue(name).trim() || '#666';
  return {
    stream: color('--stream'),
    near: color('--ink-2'),
    chosen: color('--river'),
    halo: color('--river-soft'),
    lit: color('--amber'),
    litSoft: color('--amber-soft'),
    litInk: color('--amber-ink'),
    paper: color('--card'),
    dots: color('--dots'),
    band: color('--card-2'),
    line: color('--line'),
    bar: color('--line-2'),
    font: style.getPropertyValue('--sans').trim() || 'sans-serif',
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  };
}

/** Calls back when theme or text size change; gives what ends it. */
export function followInk(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'style', 'class'],
  });
  return () => watch.disconnect();
}
