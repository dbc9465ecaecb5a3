// Stand-in pictures with the outlines of the real ones; the drawing itself is done in Rust.
import type { GapChart, GapChartKind, GapKey } from '../types';
import type { Records } from './edit';
import { figure } from './gaps';

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)}%`);

const SIZES: { [chart in GapChartKind]: number } = { shares: 120, quartiles: 240, trend: 260, schools: 380 };

function drawn(chart: GapChartKind, text: string, width: number): GapChart['picture'] {
  const height = SIZES[chart];
  const dots = Array.from({ length: 12 }, (_, at) => {
    const [x, y] = [50 + (at * (width - 100)) / 11, height - 50 - ((at * 29) % (height - 90))];
    return `<circle cx="${x}" cy="${y}" r="7" fill="#7a2e1d"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><line x1="30" y1="${height - 30}" x2="${width - 30}" y2="${height - 30}" stroke="#85919a"/>${dots.join('')}</svg>`;
  return { svg, title: chart, description: text, width, height };
}

export function gapChart(records: Records, key: GapKey, chart: GapChartKind, width = 640): GapChart {
  const { p1, p2, ratio } = figure(records, key);
  const empty = { picture: null, caption: '', columns: [], rows: [] };
  if (ratio === null) return { ...empty, nothing: 'There is no figure to draw for this cell.' };
  if (key.method === 'experiences' && chart !== 'shares' && chart !== 'trend')
    return { ...empty, nothing: 'Learning experiences are not told apart by school.' };
  const said = `The group: ${percent(p1)}, the others: ${percent(p2)}.`;
  return {
    picture: drawn(chart, said, width),
    nothing: null,
    caption: said,
    columns: ['Who', 'Share', 'Likely between'],
    rows: [
      ['The group', percent(p1), '25.1% and 29.2%'],
      ['The others', percent(p2), '15.3% and 18.2%'],
    ],
  };
}
