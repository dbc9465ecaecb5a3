// What of a workbook an indicator can watch.
import { expect, it } from 'vitest';
import type { Context, Gap, GapFigure } from '$bridge/types';
import { ofContext, ofGap } from './watched';

const words = { ratio: 'Ratio', points: 'Gap in points', unit: 'points', source: 'Riverton, 2024-25' };
const gap = (figure: Partial<GapFigure> | null): Gap => ({ id: 'g1', figure }) as Gap;

it('a gap is watched as its ratio or in points, rounded as people say them', () => {
  const found = ofGap(gap({ ratio: 1.6249, gap_pp: 9.349 }), words);
  expect(found.map(({ name, baseline, measured_in }) => [name, baseline, measured_in])).toEqual([
    ['Ratio', 1.62, '×'],
    ['Gap in points', 9.3, 'points'],
  ]);
  expect(found.every((one) => one.from_gap === 'g1' && one.context === null)).toBe(true);
});

it('a gap without a ratio is watched in points, one without a figure by a baseline still to come', () => {
  expect(ofGap(gap({ ratio: null, gap_pp: -2 }), words).map(({ baseline }) => baseline)).toEqual([-2]);
  expect(ofGap(gap(null), words).map(({ baseline }) => baseline)).toEqual([null]);
});

it('figures beside the gaps are watched where they are there, in percent where they are shown so', () => {
  const figure = { compared: null, sentence: '', year: '2024-25', source: 'staff.csv', missing: null };
  const context: Context = {
    year: '2024-25',
    themes: [
      {
        id: 'educators',
        name: 'Who teaches',
        about: '',
        indicators: [
          { ...figure, id: 'of_color', name: 'Educators of color', value: 12.345, shown: '12.3%' },
          { ...figure, id: 'size', name: 'Class size', value: 17.8, shown: '17.8' },
          { ...figure, id: 'none', name: 'Suspended', value: null, shown: '' },
        ],
      },
    ],
  };
  expect(ofContext(context)).toMatchObject([
    { name: 'Educators of color', baseline: 12.35, measured_in: '%', source: 'staff.csv, 2024-25' },
    { name: 'Class size', baseline: 17.8, measured_in: '', context: 'size', from_gap: null },
  ]);
});
