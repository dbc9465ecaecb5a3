// Where each missing thing is written.
import { expect, it } from 'vitest';
import { FIRST, REST, targetOf } from './fields';

it('a missing owner leads to the owner field of that page', () => {
  const target = targetOf({ code: 'owner_missing', about: 's1' });
  expect(target).toEqual({ on: 'page', strategy: 's1', element: 'plan-owner' });
});

it('a missing theory of action leads to a field that is on the page', () => {
  const target = targetOf({ code: 'theory_of_action_missing', about: 's1' });
  const fields = [...FIRST, ...REST].flatMap((part) => part.fields.map((one) => `plan-${one.field}`));
  expect(target.on === 'page' && fields.includes(target.element)).toBe(true);
});

it('every text of a plan is asked for once', () => {
  const fields = [...FIRST, ...REST].flatMap((part) => part.fields.map((one) => one.field));
  expect([fields.length, new Set(fields).size]).toEqual([12, 12]);
});

it('what refuses the finish leads to the step that can mend it', () => {
  expect(targetOf({ code: 'needs_a_focus_gap', about: null })).toEqual({ on: 'gaps' });
  expect(targetOf({ code: 'strategy_reaches_no_gap', about: 's1' })).toEqual({
    on: 'strategies',
    strategy: 's1',
  });
  expect(targetOf({ code: 'needs_two_to_four_strategies', about: null }).on).toBe('strategies');
});
