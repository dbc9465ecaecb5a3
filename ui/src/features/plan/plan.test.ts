// Where each missing thing is written.
import { expect, it } from 'vitest';
import { PARTS, targetOf, underHeading } from './fields';

const record = { kind: 'strategy' as const, id: 's1' };

it('a missing owner leads to the owner field of that page', () => {
  const target = targetOf({ code: 'owner_missing', about: 's1', record });
  expect(target).toEqual({ on: 'page', strategy: 's1', element: 'plan-owner' });
});

it('whatever is missing in words leads to a field that is on the page', () => {
  const fields = PARTS.flatMap((part) => part.fields.map((one) => `plan-${one.field}`));
  for (const field of ['theory_of_action', 'risks', 'stakeholders', 'sustaining', 'scope', 'budget']) {
    const target = targetOf({ code: `${field}_missing`, about: 's1', record });
    expect(target.on === 'page' && fields.includes(target.element), field).toBe(true);
  }
});

it('a milestone before the session leads to its own row', () => {
  const milestone = { kind: 'milestone' as const, id: 'm7' };
  const target = targetOf({ code: 'milestone_before_session', about: 's1', record: milestone });
  expect(target).toEqual({ on: 'page', strategy: 's1', element: 'plan-milestone-m7' });
});

it('an indicator without a day leads to its own row', () => {
  const indicator = { kind: 'indicator' as const, id: 'i3' };
  const target = targetOf({ code: 'indicator_undated', about: 's1', record: indicator });
  expect(target).toEqual({ on: 'page', strategy: 's1', element: 'plan-indicator-i3' });
});

it('under the heading of its strategy a sentence goes without its name', () => {
  expect(underHeading('“Hire by May” has no owner.', 'Hire by May')).toBe('Has no owner.');
  const other = 'The milestone “Offers” of “Hire by May” lies before the day of the session.';
  expect(underHeading(other, 'Hire by May')).toBe(other);
});

it('every text of a plan is asked for once', () => {
  const fields = PARTS.flatMap((part) => part.fields.map((one) => one.field));
  expect([fields.length, new Set(fields).size]).toEqual([17, 17]);
});

it('what cannot be mended on the page leads to the step that can mend it', () => {
  expect(targetOf({ code: 'needs_a_focus_gap', about: null, record }).on).toBe('gaps');
  expect(targetOf({ code: 'strategy_reaches_no_gap', about: 's1', record })).toEqual({
    on: 'strategies',
    strategy: 's1',
  });
  expect(targetOf({ code: 'would_widen', about: 's1', record }).on).toBe('strategies');
  expect(targetOf({ code: 'gap_without_strategy', about: null, record }).on).toBe('strategies');
});
