// What a folded list of check-ins says of itself.
import { expect, it } from 'vitest';
import { dayOf } from '$shared/moments';
import { saidOf } from './said';

const on = (...days: string[]) => days.map((day) => ({ on: day }));

it('without check-ins there are none yet', () => {
  expect(saidOf([], '2027-01-01')).toBe('none yet');
});

it('the next day is told, today among them', () => {
  const said = saidOf(on('2027-05-15', '2026-10-15', '2027-02-01'), '2027-02-01');
  expect(said).toBe(`3, the next on ${dayOf('2027-02-01')}`);
});

it('where all days are past, the last is told', () => {
  expect(saidOf(on('2026-10-15', '2026-11-15'), '2027-02-01')).toBe(`2, the last on ${dayOf('2026-11-15')}`);
});
