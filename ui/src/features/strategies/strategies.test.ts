// Strategies as they are gathered and weighed: adding once, own entries, ties, the grid, removing with what goes along.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { begunPlaces } from '$shared/begun.svelte';
import { place } from '$workbook/place.svelte';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { finding } from './library/finding.svelte';
import { begin, end, run, settled, show, text, button, field, type, pressKey } from './mounting';
import { stand } from './stand.svelte';

beforeEach(begin);
afterEach(end);

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
