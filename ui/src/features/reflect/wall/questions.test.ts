// What the room talks about: every question of the open view, each on one page.
import { expect, it } from 'vitest';
import { library } from '$bridge/fake/library';
import { questionsOf } from './questions';

it('every question of the guide stands on one page, the example beside ours', () => {
  const questions = questionsOf('guide', library(), new Set());
  const prompts = library()
    .guides.find(({ id }) => id === 'equity_discussion')
    ?.sections.flatMap((section) => section.prompts);
  expect(questions.flatMap(({ ids }) => ids).sort()).toEqual(prompts?.map(({ id }) => id).sort());
  const paired = questions.find(({ ids }) => ids.length === 2);
  expect(paired?.example).toBe(prompts?.find(({ id }) => id === paired?.ids[0])?.text);
  expect(paired?.text).toBe(prompts?.find(({ id }) => id === paired?.ids[1])?.text);
});

it('a criterion of a partnership comes with what each level looks like', () => {
  const [first] = questionsOf('partnership', library(), new Set());
  const rubric = library().rubrics.find(({ id }) => id === 'partnership');
  expect(first?.text).toBe(rubric?.criteria[0]?.question);
  expect(first?.levels).toHaveLength(4);
  expect(first?.levels[0]).toContain(rubric?.criteria[0]?.levels[0]);
});

it('the next steps are told with how many are done', () => {
  const steps = library().next_steps;
  const questions = questionsOf('steps', library(), new Set([steps[0]?.id ?? '']));
  expect(questions.map(({ text }) => text)).toEqual(steps.map(({ text }) => text));
  expect(questions[0]?.above).toContain(`1 of ${steps.length}`);
});
