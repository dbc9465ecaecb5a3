// Choosing among strategies: what sets would catch, why these, votes that nothing steers, and keys that lead there.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { place } from '$workbook/place.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { finding } from './library/finding.svelte';
import { begin, end, GAP, run, settled, show, text, button, field, pressKey, listenToKeys } from './mounting';
import { stand } from './stand.svelte';

beforeEach(begin);
afterEach(end);

it('a comparison that takes long tells how far it is, can be stopped and worked out again', async () => {
  const ears: ((told: { share: number }) => void)[] = [];
  let answer: ((refused: unknown) => void) | null = null;
  const bridge = new FakeBridge();
  const { ask, on } = { ask: bridge.ask.bind(bridge), on: bridge.on.bind(bridge) };
  bridge.ask = ((question) =>
    question.type === 'Coverage'
      ? new Promise((_, refuse) => (answer = refuse))
      : ask(question)) as typeof ask;
  bridge.on = ((event, hear) => {
    if (event === 'analysis-progress') ears.push(hear as never);
    return on(event, hear);
  }) as typeof on;
  bridge.stop_analysis = async () =>
    answer?.({ code: 'analysis_stopped', message: '', hint: '', detail: null });
  useBridge(bridge);
  await show('candidates');
  expect(text()).not.toContain('Comparing all sets');
  for (const hear of ears) hear({ share: 0.4 });
  flushSync();
  expect(document.querySelector('progress')?.value).toBe(0.4);
  button('Stop').click();
  await settled();
  expect(text()).toContain('Stopped before all sets were compared.');
  bridge.ask = ask;
  button('Work it out again').click();
  await settled();
  expect(text()).toContain('Your set');
  expect(text()).not.toContain('Stopped before');
});

it('a cause that would widen two gaps is warned of for each, and the views still change', async () => {
  const bridge = new FakeBridge();
  const ask = bridge.ask.bind(bridge);
  const warning = (gap: string) => ({ strategy: 'may', cause: 'hire', text: `This would widen ${gap}.` });
  bridge.ask = (async (question) =>
    question.type === 'Coverage'
      ? { ...(await ask(question)), warnings: [warning('one gap'), warning('another')] }
      : ask(question)) as typeof ask;
  useBridge(bridge);
  await show('candidates');
  expect(text()).toMatch(/would widen one gap\..*would widen another\./);
  button('Grid').click();
  await settled();
  expect(document.querySelector('[data-dot]')).not.toBeNull();
  button('Candidates').click();
  await settled();
  expect(document.querySelector('[data-dot]')).toBeNull();
});

it('a set of the comparison is chosen in one step, and the reason for another choice stays', async () => {
  await run(
    { type: 'AddGap', id: 'gap', ...GAP },
    { type: 'SetFocusGap', id: 'gap', focus: true },
    { type: 'AddStrategy', id: 'mentors', title: 'Mentors' },
    { type: 'AddStrategy', id: 'grow', title: 'Grow your own' },
    { type: 'ChooseStrategy', id: 'may', chosen: true },
    { type: 'ExplainChoice', reason: 'We can staff it' },
  );
  await show('candidates');
  const before = workbook.revision;
  button('Choose this set: Mentors + Grow your own').click();
  await settled();
  const chosen = workbook.all('strategy').filter((one) => one.chosen);
  expect(chosen.map((one) => one.title)).toEqual(['Mentors', 'Grow your own']);
  expect(workbook.revision).toBe(before + 1);
  expect(workbook.settings?.choice_reason).toBe('We can staff it');
});

it('why a set was chosen stays when another is, marked with the set it was written for', async () => {
  await run(
    { type: 'AddStrategy', id: 'mentors', title: 'Mentors' },
    { type: 'ChooseStrategy', id: 'may', chosen: true },
    { type: 'ExplainChoice', reason: 'Mentors would catch more, but cost more' },
  );
  await show('candidates');
  expect(text()).not.toContain('written for another set');
  await run({ type: 'ChooseSet', strategies: ['mentors'] });
  await settled();
  expect(text()).toContain('written for another set: Hire by May.');
  expect(field('Why we chose these').value).toBe('Mentors would catch more, but cost more');
  button('Still true').click();
  await settled();
  expect(text()).not.toContain('written for another set');
  expect(document.activeElement).toBe(field('Why we chose these'));
  stand.reason = null;
  await run({ type: 'ChooseSet', strategies: ['may'] });
  await settled();
  expect(text()).toContain('written for another set: Mentors.');
});

it('while a vote is open, neither coverage nor the dots of the last one steer who votes', async () => {
  const ballot = {
    type: 'OpenBallot',
    question: 'Which?',
    about: 'strategy',
    dots: 3,
    hidden: true,
  } as const;
  const cast = { type: 'CastVote', ballot: 'b', voter: 'Seat 1', choice: 'may', dots: 2 } as const;
  await run(
    { type: 'ChooseStrategy', id: 'may', chosen: true },
    { ...ballot, id: 'b' },
    cast,
    { type: 'CloseBallot', id: 'b' },
    { ...ballot, after: 'b' },
  );
  const again = workbook.all('ballot').at(-1)?.id ?? '';
  await run({ ...cast, ballot: again });
  await show('candidates');
  expect(text()).not.toMatch(/2 dots|Your one strategy|Sets worth a look/);
  button('To the vote').click();
  await settled();
  expect(text()).toContain('A vote on the strategies is open.');
  expect(text()).not.toMatch(/got most|Your one strategy/);
  await run({ type: 'CloseBallot', id: again });
  await settled();
  expect(text()).toMatch(/got most: 2.*Your one strategy/);
});

it('letters act from the heading and from a tab, and what they open takes the focus', async () => {
  finding.shelf = 'theme';
  await show('candidates');
  const stop = listenToKeys();
  document.querySelector<HTMLElement>('h1')?.focus();
  pressKey(document.activeElement, 'g');
  await settled();
  expect(stand.view).toBe('grid');
  pressKey(document.activeElement, 'g');
  await settled();
  const check = () => document.querySelector<HTMLElement>('[data-strategy="may"] input');
  check()?.focus();
  pressKey(check(), 'l');
  await settled();
  expect(document.activeElement?.textContent).toBe('Library');
  pressKey(document.activeElement, 'l');
  await settled();
  expect(document.activeElement).toBe(check());
  stop();
});

it('a candidate that the palette points to is opened, in sight and has the focus, each time', async () => {
  const seen: string[] = [];
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push((this as HTMLElement).dataset['strategy'] ?? '');
  });
  await show('grid');
  for (let time = 0; time < 2; time += 1) {
    stand.view = 'grid';
    stand.open = null;
    flushSync();
    place.go('strategies', 'may');
    await settled();
    expect(stand.open).toBe('may');
    expect(document.activeElement?.closest('[data-strategy]')?.getAttribute('data-strategy')).toBe('may');
  }
  expect(seen).toEqual(['may', 'may']);
  scroll.mockRestore();
});

it('the result so far stays in sight in a line where its card is not', async () => {
  let tell: ((seen: { intersectionRatio: number }[]) => void) | undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  await run(
    { type: 'AddGap', id: 'gap', ...GAP },
    { type: 'SetFocusGap', id: 'gap', focus: true },
    { type: 'ActOnCause', strategy: 'may', cause: 'hire', direction: 'less', effect: 0.5 },
    { type: 'ChooseStrategy', id: 'may', chosen: true },
  );
  await show('candidates');
  expect(text()).not.toContain('1 chosen Gap 1');
  tell?.([{ intersectionRatio: 0.2 }]);
  flushSync();
  expect(text()).toMatch(/1 chosen Gap 1.* 9%/);
  tell?.([{ intersectionRatio: 0.9 }]);
  flushSync();
  expect(text()).not.toContain('1 chosen Gap 1');
  vi.unstubAllGlobals();
});

it('a vote is not opened while there is nothing to vote on', async () => {
  await run({ type: 'RemoveStrategy', id: 'may' });
  await show('vote');
  expect(text()).toContain('Gather some candidates first');
  expect(button('Open the vote').disabled).toBe(true);
  await run({ type: 'AddStrategy', id: 'talks', title: 'Stay talks' });
  expect(button('Open the vote').disabled).toBe(false);
});

it('dots given to strategies stand beside coverage and on the card', async () => {
  const ballot = { type: 'OpenBallot', id: 'b', question: 'Which?', about: 'strategy', dots: 3 } as const;
  await run({ type: 'ChooseStrategy', id: 'may', chosen: true }, ballot, {
    type: 'CastVote',
    ballot: 'b',
    voter: 'Seat 1',
    choice: 'may',
    dots: 2,
  });
  await show('candidates');
  expect(text()).not.toContain('2 dots');
  await run({ type: 'CloseBallot', id: 'b' });
  await settled();
  expect(text()).toContain('2 dots');
});
