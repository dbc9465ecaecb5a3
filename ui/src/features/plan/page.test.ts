// A plan page as it is used: lists that lose nothing, the theory in parts, what is missing and where it leads.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command, PlanField } from '$bridge/types';
import { forgetBegun } from '$shared/begun.svelte';
import { dayOf, today } from '$shared/moments';
import { dispatch, undo } from '$workbook/desk';
import { place } from '$workbook/place.svelte';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';
import Screen from './Screen.svelte';
import { stand } from './stand.svelte';
import { goTo } from './write';

let shown: ReturnType<typeof mount> | null = null;
let bridge: FakeBridge;

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
};

const write = (field: PlanField, text: string): Command => ({
  type: 'WritePlan',
  strategy: 'may',
  field,
  text,
});
const written = (field: PlanField): string => workbook.find('plan', 'may')?.[field] ?? '';

function named<E extends HTMLElement>(name: string, kinds = 'input, textarea, button'): E {
  const nameOf = (one: Element): string | undefined =>
    one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent;
  const found = [...document.querySelectorAll<E>(kinds)].find((one) => nameOf(one)?.trim() === name);
  if (found === undefined) throw new Error(`nothing called “${name}” on the page`);
  return found;
}

function type(name: string, value: string): void {
  const field = named<HTMLTextAreaElement>(name);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** To another screen and back. */
async function leaveAndComeBack(): Promise<void> {
  if (shown !== null) await unmount(shown);
  shown = mount(Screen, { target: document.body });
  flushSync();
  await settled();
}

const leave = (name: string): unknown => named(name).dispatchEvent(new FocusEvent('blur'));

beforeEach(async () => {
  bridge = new FakeBridge();
  useBridge(bridge);
  forgetBegun();
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await shelves.load();
  const commands: Command[] = [
    { type: 'AddStrategy', id: 'may', title: 'Hire by May' },
    { type: 'ChooseStrategy', id: 'may', chosen: true },
    write('risks', 'Late budget → ask early\nA strike'),
  ];
  for (const command of commands) await dispatch(command);
  stand.view = 'pages';
  shown = mount(Screen, { target: document.body });
  flushSync();
  await settled();
});

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  document.body.replaceChildren();
});

it('both halves of a line and its neighbor, left one after the other, are all kept', async () => {
  type('Risks, 1', 'No budget');
  type('Late budget: what helps', 'offers with a condition');
  type('Risks, 2', 'A long strike');
  leave('Risks, 1');
  leave('Late budget: what helps');
  leave('Risks, 2');
  await settled();
  expect(written('risks')).toBe('No budget → offers with a condition\nA long strike');
});

it('a line moves with Alt and an arrow with what is being typed in it, and one undo moves it back', async () => {
  const field = named('Risks, 2');
  field.focus();
  type('Risks, 2', 'A long strike');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
  await settled();
  expect(written('risks')).toBe('A long strike\nLate budget → ask early');
  expect(document.activeElement).toBe(named('Risks, 1'));
  await undo();
  expect(written('risks')).toBe('Late budget → ask early\nA long strike');
});

it('a line that is removed gives the focus to its neighbor', async () => {
  named('Remove Late budget').focus();
  named('Remove Late budget').click();
  await settled();
  expect(written('risks')).toBe('A strike');
  expect(document.activeElement).toBe(named('Remove A strike'));
});

it('a stakeholder that is suggested comes with a question and waits for how they were heard', async () => {
  const offer = document.querySelector<HTMLButtonElement>('#plan-stakeholders [data-offer]');
  const name = shelves.now?.stakeholders[0]?.name ?? '';
  offer?.click();
  await settled();
  expect(written('stakeholders')).toBe(name);
  expect(document.activeElement).toBe(named(`${name}: how they were heard`));
  const row = document.querySelector('#plan-stakeholders [data-line]');
  expect(row?.textContent).toContain(shelves.now?.stakeholders[0]?.ask);
});

it('the theory of action may begin with its second part, and keeps a part that it cannot take', async () => {
  type('then', 'posts fill');
  leave('then');
  type('If', 'we say when, then act');
  leave('If');
  await settled();
  expect(written('theory_of_action')).toBe('Then posts fill.');
  expect(named<HTMLTextAreaElement>('If').value).toBe('we say when, then act');
  expect(document.querySelector('#plan-theory_of_action')?.textContent).toContain('cannot stand inside');
});

it('a text of another form is edited whole, and stays so while it becomes one', async () => {
  await dispatch(write('theory_of_action', 'We believe in early offers.'));
  await settled();
  const field = named<HTMLTextAreaElement>('Theory of action');
  field.focus();
  type('Theory of action', 'If we offer early, then posts fill.');
  leave('Theory of action');
  await settled();
  expect(document.activeElement).toBe(field);
  named('Edit in parts').click();
  await settled();
  expect(named<HTMLTextAreaElement>('then').value).toBe('posts fill');
});

it('a risk without an answer leads into its folded part, to the answer that is open', async () => {
  await goTo('plan-risks');
  expect(document.querySelector('#plan-risks')?.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(named('A strike: what helps'));
});

it('check-ins that are proposed take the focus from the button that is gone', async () => {
  named('Propose three a year').focus();
  named('Propose three a year').click();
  await settled();
  expect(workbook.count('check_in')).toBe(3);
  expect(document.activeElement).toBe(named('Day of check-in 1'));
});

it('a line moved twice in haste goes two places, and one removed twice takes no other along', async () => {
  await dispatch(write('risks', 'One\nTwo\nThree'));
  await settled();
  const down = named('Move “One” down');
  down.click();
  down.click();
  await settled();
  expect(written('risks')).toBe('Two\nThree\nOne');
  const away = named('Remove Two');
  away.click();
  away.click();
  await settled();
  expect(written('risks')).toBe('Three\nOne');
});

it('lines entered in haste are all added, and what is begun is there again when one comes back', async () => {
  const next = named<HTMLInputElement>('Risks: the next one');
  for (const text of ['Rain', 'Snow']) {
    type('Risks: the next one', text);
    flushSync();
    next.closest('form')?.requestSubmit();
    flushSync();
  }
  type('Risks: the next one', 'Ha');
  await settled();
  expect(written('risks')).toBe('Late budget → ask early\nA strike\nRain\nSnow');
  expect(next.value).toBe('Ha');
  type('Next milestone', 'Half a step');
  flushSync();
  await leaveAndComeBack();
  expect(named<HTMLInputElement>('Risks: the next one').value).toBe('Ha');
  expect(named<HTMLInputElement>('Next milestone').value).toBe('Half a step');
});

it('a title that is refused is there again with its reason when one comes back', async () => {
  await dispatch({ type: 'AddMilestone', id: 'step', strategy: 'may', title: 'Forecast', by: '2026-02-01' });
  await settled();
  const refused = { code: 'empty_text', message: 'This needs a name.', hint: '', detail: null };
  vi.spyOn(bridge, 'dispatch').mockRejectedValueOnce(refused);
  type('Milestone', '');
  leave('Milestone');
  await settled();
  await leaveAndComeBack();
  expect(named<HTMLTextAreaElement>('Milestone').value).toBe('');
  expect(document.querySelector('[data-milestone="step"]')?.textContent).toContain('This needs a name.');
});

const TODAY_IN_WORDS = dayOf(today());
const pressEnter = (name: string): unknown =>
  named<HTMLInputElement>(name).form?.dispatchEvent(
    new SubmitEvent('submit', { cancelable: true, bubbles: true }),
  );
const saidIn = (element: string): string => document.getElementById(element)?.textContent ?? '';

it('an indicator without a day shows none, and takes one as people write it', async () => {
  await dispatch({ type: 'AddIndicator', id: 'ind', strategy: 'may', name: 'Posts filled' });
  await settled();
  const by = named<HTMLInputElement>('By when: Posts filled');
  expect([by.value, by.type]).toEqual(['', 'text']);
  expect(document.body.textContent).not.toContain(TODAY_IN_WORDS);
  type('By when: Posts filled', '09012027');
  leave('By when: Posts filled');
  await settled();
  expect(workbook.find('indicator', 'ind')?.by).toBe('2027-09-01');
  expect(by.value).toBe(dayOf('2027-09-01'));
  type('By when: Posts filled', '');
  leave('By when: Posts filled');
  await settled();
  expect(workbook.find('indicator', 'ind')?.by ?? '').toBe('');
});

it('a milestone of a day that does not exist, or of none, is refused in words and stays typed', async () => {
  type('Next milestone', 'Offers go out');
  pressEnter('Next milestone');
  await settled();
  expect(saidIn('plan-milestones')).toContain('Say which day.');
  type('By when', '02/30/2027');
  pressEnter('By when');
  await settled();
  expect(saidIn('plan-milestones')).toContain('February 2027 has 28 days');
  const day = named<HTMLInputElement>('By when');
  expect([named<HTMLInputElement>('Next milestone').value, day.value]).toEqual([
    'Offers go out',
    '02/30/2027',
  ]);
  expect(saidIn(day.getAttribute('aria-describedby')?.split(' ')[1] ?? '')).toContain('February 2027');
  type('By when', '2/28/2027');
  pressEnter('By when');
  await settled();
  expect(workbook.all('milestone').map(({ title, by }) => [title, by])).toEqual([
    ['Offers go out', '2027-02-28'],
  ]);
});

it('a refusal of a narrow column stands below its row and belongs to its field', async () => {
  await dispatch({
    type: 'AddIndicator',
    id: 'ind',
    strategy: 'may',
    name: 'Posts filled',
    by: '2027-09-01',
  });
  await settled();
  type('By when: Posts filled', 'soon');
  leave('By when: Posts filled');
  await settled();
  const field = named('By when: Posts filled');
  const refusal = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[1] ?? '');
  expect(refusal?.textContent).toContain('“soon” cannot be read as a day.');
  expect(refusal?.closest('td')?.getAttribute('colspan')).toBe('6');
  expect(workbook.find('indicator', 'ind')?.by).toBe('2027-09-01');
});

it('a day chosen in the calendar stands in the field in words', async () => {
  await dispatch({ type: 'AddMilestone', id: 'm', strategy: 'may', title: 'Offers', by: '2027-03-01' });
  await settled();
  const field = named<HTMLInputElement>('By when: Offers');
  const calendar = field.parentElement?.querySelector<HTMLInputElement>('[type=date]');
  expect(calendar?.value).toBe('2027-03-01');
  if (calendar) calendar.value = '2027-04-05';
  calendar?.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(field.value).toBe(dayOf('2027-04-05'));
  leave('By when: Offers');
  await settled();
  expect(workbook.find('milestone', 'm')?.by).toBe('2027-04-05');
});

it('the calendar of a day that is added can never keep its form from being sent', () => {
  const calendar = named('By when').parentElement?.querySelector<HTMLInputElement>('[type=date]');
  const owner = calendar?.getAttribute('form') ?? '';
  expect([owner === '', document.getElementById(owner)]).toEqual([false, null]);
});

it('an indicator that is pointed to is shown at the field that it lacks', async () => {
  const numbers = { baseline: '40', target: '80' };
  await dispatch({ type: 'AddIndicator', id: 'ind', strategy: 'may', name: 'Posts filled', ...numbers });
  place.go('plan', 'ind');
  await settled();
  expect(document.activeElement).toBe(named('By when: Posts filled'));
  await dispatch({ type: 'EditIndicator', id: 'ind', by: '2027-09-01' });
  place.go('plan');
  await settled();
  place.go('plan', 'ind');
  await settled();
  expect(document.activeElement).toBe(named('Baseline day of Posts filled'));
});

it('a target that is refused says why below its row, and stays typed', async () => {
  await dispatch({ type: 'AddIndicator', id: 'ind', strategy: 'may', name: 'Posts filled', baseline: '40' });
  await settled();
  const why = { code: 'target_is_baseline', message: 'The target is where things stand already.', hint: '' };
  bridge.dispatch = () => Promise.reject(why);
  type('Target of Posts filled', '40');
  leave('Target of Posts filled');
  await settled();
  const field = named<HTMLInputElement>('Target of Posts filled');
  const refusal = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(refusal?.textContent).toContain(why.message);
  expect(refusal?.closest('td')?.getAttribute('colspan')).toBe('6');
  expect(field.value).toBe('40');
});
