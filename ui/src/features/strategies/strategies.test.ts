// The Strategies screen as it is used: adding once, own entries, votes, removing with what goes along.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command } from '$bridge/types';
import { begunPlaces, forgetBegun } from '$shared/begun.svelte';
import { shortcutFor } from '$shared/shortcuts.svelte';
import { dispatch } from '$workbook/desk';
import { place } from '$workbook/place.svelte';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { finding } from './library/finding.svelte';
import Screen from './Screen.svelte';
import { stand } from './stand.svelte';

const GAP = {
  measure: 'inexperienced',
  group: 'low_income',
  comparison: 'all_others',
  unit: '99010000',
  unit_name: 'Riverton',
  year: '2024-25',
  statement: '',
} as const;

let shown: ReturnType<typeof mount> | null = null;

const run = async (...commands: Command[]): Promise<void> => {
  for (const command of commands) await dispatch(command);
  flushSync();
};

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
};

async function show(view: typeof stand.view): Promise<void> {
  stand.view = view;
  shown = mount(Screen, { target: document.body });
  flushSync();
  await settled();
}

const text = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

function button(name: string): HTMLButtonElement {
  const named = (one: Element) => [one.textContent?.trim(), one.getAttribute('aria-label')].includes(name);
  const found = [...document.querySelectorAll('button')].find(named);
  if (found === undefined) throw new Error(`no button ${name} in: ${text()}`);
  return found;
}

const field = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  return document.getElementById(found?.getAttribute('for') ?? '') as HTMLInputElement;
};

function type(label: string, value: string): void {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

beforeEach(async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  forgetBegun();
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await shelves.load();
  place.go('strategies');
  Object.assign(stand, { open: null, removing: null, reason: null });
  Object.assign(finding, { shelf: 'strategy', writing: null, coming: null, theme: null });
  finding.showAll();
  await run(
    { type: 'AddCause', id: 'hire', label: 'How late we hire', family: 'recruiting_hiring' },
    { type: 'AddStrategy', id: 'may', title: 'Hire by May' },
  );
});

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
});

it('a double click adds an entry of the library once, and then leads to its card', async () => {
  await show('library');
  const title = shelves.now?.strategies[0]?.title ?? '';
  const add = button(`Add: ${title}`);
  add.click();
  add.click();
  await settled();
  expect(workbook.all('strategy').filter((one) => one.title === title)).toHaveLength(1);
  button(`Among the candidates: ${title}`).click();
  await settled();
  expect(stand.open).toBe(workbook.all('strategy').find((one) => one.title === title)?.id);
});

it('an entry of our own stands on the shelf as ours, is offered for its family and becomes a candidate', async () => {
  await run({ type: 'MarkRootCause', id: 'hire', root: true, reason: 'Ours' });
  await show('library');
  button('Write an entry of our own').click();
  await settled();
  type('Title', 'Job fair in March');
  document.querySelector<HTMLInputElement>('input[value="recruiting_hiring"][type="checkbox"]')?.click();
  button('Keep').click();
  await settled();
  const kept = document.querySelector(`[data-entry="${workbook.all('own_entry')[0]?.id}"]`);
  expect(kept?.textContent).toContain('ours');
  expect(kept?.textContent).toContain('Offered for your root cause “How late we hire”');
  button('Add: Job fair in March').click();
  await settled();
  expect(workbook.all('strategy').at(-1)?.library_id).toBe(workbook.all('own_entry')[0]?.id);
});

it('the library narrows to one cause, and says whether it is a root cause', async () => {
  const root = { type: 'AddCause', id: 'load', label: 'Load', family: 'conditions_retention' } as const;
  await run({ type: 'LinkCauses', from: 'hire', to: 'may', sign: 'same', strength: 2 } as never, root, {
    type: 'MarkRootCause',
    id: 'load',
    root: true,
    reason: '',
  });
  await show('library');
  expect(text()).toContain('Only what fits our root causes');
  const shown = () => document.querySelectorAll('[data-entry]').length;
  const all = shown();
  const one = field('For one of our causes') as never as HTMLSelectElement;
  expect([...one.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
    'Our root causes',
    'Our other causes',
  ]);
  one.value = 'hire';
  one.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(text()).toContain('Offered for your cause “How late we hire”');
  expect(text()).not.toContain('Only what fits our root causes');
  expect(shown()).not.toBe(all);
});

it('a year that is none is refused, and what was typed stays', async () => {
  await show('library');
  button('Write an entry of our own').click();
  await settled();
  type('Title', 'Job fair');
  type('Year', 'last spring');
  button('Keep').click();
  await settled();
  expect(text()).toContain('Type the year as four digits');
  expect(field('Title').value).toBe('Job fair');
  expect(workbook.all('own_entry')).toEqual([]);
});

it('a library file is looked at before it is taken in by one command', async () => {
  await show('library');
  button('Take in a library file…').click();
  await settled();
  expect(text()).toContain('2 entries would come in');
  expect(workbook.all('own_entry')).toEqual([]);
  const before = workbook.revision;
  button('Take these in').click();
  await settled();
  expect(workbook.all('own_entry')).toHaveLength(2);
  expect(workbook.revision).toBe(before + 1);
});

it('the question before a strategy goes names what goes along', async () => {
  await run(
    { type: 'ActOnCause', strategy: 'may', cause: 'hire', direction: 'less', effect: 0.5 },
    { type: 'SetOwner', strategy: 'may', owner: 'Ana' },
    { type: 'AddMilestone', strategy: 'may', title: 'Budget forecast', by: '2026-02-01' },
  );
  stand.open = 'may';
  await show('candidates');
  button('Remove').click();
  await settled();
  expect(text()).toContain(
    'Remove “Hire by May”? This goes along: its page of the plan, one milestone, the tie to one cause.',
  );
  expect(workbook.find('strategy', 'may')).not.toBeNull();
});

const pressKey = (target: Element | null, key: string, rest: KeyboardEventInit = {}): void => {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
  flushSync();
};

/** The window runs the key that a press means. */
function listenToKeys(): () => void {
  const hear = (event: KeyboardEvent): void => shortcutFor(event)?.run();
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}

it('a cause is tied once it is confirmed, not while somebody looks for it', async () => {
  await run(
    { type: 'AddCause', id: 'depart', label: 'How late departures are told', family: null },
    { type: 'AddCause', id: 'desk', label: 'How late desks come', family: null },
  );
  stand.open = 'may';
  await show('candidates');
  const find = field('Tie to');
  find.focus();
  pressKey(find, 'ArrowDown');
  pressKey(find, 'ArrowDown');
  type('Tie to', 'How late dep');
  await settled();
  expect(workbook.all('acts_on')).toEqual([]);
  pressKey(find, 'Enter');
  await settled();
  expect(workbook.all('acts_on').map(({ cause }) => cause)).toEqual(['depart']);
  expect(document.activeElement).toBe(field('Tie to'));
});

it('without causes there is a way to them', async () => {
  await run({ type: 'RemoveCause', id: 'hire' });
  stand.open = 'may';
  await show('candidates');
  button('Go to the causes').click();
  expect(place.phase).toBe('causes');
});

it('a number of our own is kept only with its reason', async () => {
  await run({ type: 'ActOnCause', strategy: 'may', cause: 'hire', direction: 'less', effect: 0.5 });
  stand.open = 'may';
  await show('candidates');
  const size = field('Effect on How late we hire');
  size.value = 'own';
  size.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  const number = 'Exact effect on How late we hire, in percent';
  type(number, '60');
  field(number).dispatchEvent(new Event('blur'));
  await settled();
  expect(text()).toContain('A number of your own needs a reason.');
  expect(workbook.all('acts_on')[0]?.effect).toBe(0.5);
  const why = field('Why we expect an effect on How late we hire');
  why.value = 'As in Eastfield';
  why.dispatchEvent(new Event('input', { bubbles: true }));
  why.dispatchEvent(new Event('blur'));
  await settled();
  expect(workbook.all('acts_on')[0]).toMatchObject({ effect: 0.6, reason: 'As in Eastfield' });
});

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

it('an arrow key moves a dot of the grid by one action, and the focus goes along', async () => {
  await run({ type: 'PlaceStrategy', strategy: 'may', impact: 3, feasibility: 3 });
  await show('grid');
  const dot = () => document.querySelector<HTMLElement>('[data-dot="may"]');
  dot()?.focus();
  const before = workbook.revision;
  dot()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  await settled();
  expect(workbook.find('strategy', 'may')).toMatchObject({ impact: 4, feasibility: 3 });
  expect(workbook.revision).toBe(before + 1);
  expect(document.activeElement).toBe(dot());
});

it('Delete takes a dot off the grid by one action, and the focus goes along', async () => {
  await run({ type: 'PlaceStrategy', strategy: 'may', impact: 3, feasibility: 3 });
  await show('grid');
  const dot = () => document.querySelector<HTMLElement>('[data-dot="may"]');
  dot()?.focus();
  const before = workbook.revision;
  for (let press = 0; press < 2; press += 1) {
    dot()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    await settled();
  }
  expect(workbook.find('strategy', 'may')).toMatchObject({ impact: null, feasibility: null });
  expect(workbook.revision).toBe(before + 1);
  expect(document.activeElement).toBe(dot());
});

it('a dot that is pressed goes off the grid when the strip of what is not placed is pressed next', async () => {
  await run({ type: 'PlaceStrategy', strategy: 'may', impact: 3, feasibility: 3 });
  await show('grid');
  button('1, Hire by May: impact 3, feasible 3').click();
  flushSync();
  button('Take it off the grid').click();
  await settled();
  expect(workbook.find('strategy', 'may')).toMatchObject({ impact: null, feasibility: null });
});

it('a dot that is pressed goes into the square that is pressed next', async () => {
  await show('grid');
  button('1, Hire by May: not placed yet').click();
  flushSync();
  button('Put it here: impact 5, feasible 2').click();
  await settled();
  expect(workbook.find('strategy', 'may')).toMatchObject({ impact: 5, feasibility: 2 });
  expect(text()).toContain('impact 5, feasible 2');
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

it('a reason on its way is kept by what is changed in haste after it', async () => {
  await run({ type: 'ActOnCause', strategy: 'may', cause: 'hire', direction: 'less', effect: 0.5 });
  stand.open = 'may';
  await show('candidates');
  type('Why we expect an effect on How late we hire', 'As in Eastfield');
  field('Why we expect an effect on How late we hire').dispatchEvent(new Event('blur'));
  const direction = document.querySelector<HTMLSelectElement>('.tie select');
  if (direction) direction.value = 'more';
  direction?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(workbook.all('acts_on')[0]).toMatchObject({ direction: 'more', reason: 'As in Eastfield' });
});

it('two presses in haste count twice: chosen and not, and two squares on the grid', async () => {
  await run({ type: 'PlaceStrategy', strategy: 'may', impact: 3, feasibility: 1 });
  await show('candidates');
  const box = document.querySelector<HTMLInputElement>('[data-strategy="may"] input[type="checkbox"]');
  box?.click();
  box?.click();
  await settled();
  expect(workbook.find('strategy', 'may')?.chosen).toBe(false);
  stand.view = 'grid';
  await settled();
  const right = () => new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
  const dot = document.querySelector('[data-dot="may"]');
  dot?.dispatchEvent(right());
  dot?.dispatchEvent(right());
  await settled();
  expect(workbook.find('strategy', 'may')).toMatchObject({ impact: 3, feasibility: 3 });
});

it('an entry of our own that was begun is there again when one comes back', async () => {
  finding.writing = 'new';
  // Nothing else on the page than the form.
  finding.sought.words = 'no such words';
  await show('library');
  type('Title', 'Half an idea');
  stand.view = 'grid';
  await settled();
  stand.view = 'library';
  await settled();
  expect(field('Title').value).toBe('Half an idea');
  button('Not now').click();
  await settled();
  expect(begunPlaces('all')).toEqual([]);
});
