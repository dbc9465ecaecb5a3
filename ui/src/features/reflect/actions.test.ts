// Actions of the guide: what became of them, and what of an answer could still be one.
import { expect, it } from 'vitest';
import type { Milestone } from '$bridge/types';
import { linesLeft, milestoneOf } from './actions';

const milestone: Milestone = {
  kind: 'milestone',
  id: 'm',
  strategy: 's',
  title: 'Ask new teachers what they missed',
  by: '2027-03-01',
  done: false,
  position: 0,
  made_order: 1,
};

it('an action is taken up by the milestone with its words, however they are broken', () => {
  expect(milestoneOf({ text: ' Ask new teachers\nwhat they  missed' }, [milestone])).toBe(milestone);
  expect(milestoneOf({ text: 'Ask new teachers' }, [milestone])).toBeNull();
});

it('each line of an answer is offered once, without the mark of a list', () => {
  const answer = '- Ask in October\n\n2. Plan in  June\n• Ask in October\n  Read 3 lessons';
  expect(linesLeft(answer, [])).toEqual(['Ask in October', 'Plan in June', 'Read 3 lessons']);
});

it('a line that is an action already is not offered again', () => {
  expect(linesLeft('Ask in October\nPlan in June', [{ text: 'Plan in June ' }])).toEqual(['Ask in October']);
  expect(linesLeft(' \n ', [])).toEqual([]);
});
