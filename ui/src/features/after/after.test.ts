// The months after as they are used: check-ins held ahead of their day, of dropped strategies, of today; lines that lack a day.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command } from '$bridge/types';
import { today } from '$shared/moments';
import { dispatch } from '$workbook/desk';
import { place } from '$workbook/place.svelte';
import { workbook } from '$workbook/workbook.svelte';
import Screen from './Screen.svelte';
import { stand } from './stand.svelte';

let shown: ReturnType<typeof mount> | null = null;
const LATER = '2199-06-01';
const checkIn = (id: string, strategy: string, on: string): Command => ({
  type: 'AddCheckIn',
  id,
  strategy,
  on,
  status: 'planned',
});

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
};
const page = (): string => document.body.textContent ?? '';

function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name),
  );
  if (found === undefined) throw new Error(`no button “${name}” on the page`);
  found.click();
}

async function show(): Promise<void> {
  shown = mount(Screen, { target: document.body });
  flushSync();
  await settled();
}

async function hide(): Promise<void> {
  if (shown !== null) await unmount(shown);
  shown = null;
}

beforeEach(async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  const commands: Command[] = [
    { type: 'AddStrategy', id: 'may', title: 'Hire by May' },
    { type: 'ChooseStrategy', id: 'may', chosen: true },
    checkIn('ahead', 'may', LATER),
  ];
  for (const command of commands) await dispatch(command);
  place.go('after');
  [stand.view, stand.open] = ['check-ins', null];
});

afterEach(async () => {
  await hide();
  document.body.replaceChildren();
});

it('a check-in that says how things stand ahead of its day can be given today', async () => {
  await show();
  expect(page()).not.toContain('is still to come');
  await dispatch({ type: 'EditCheckIn', id: 'ahead', status: 'at_risk' });
  await settled();
  expect(page()).toContain('is still to come');
  press('Held today');
  await settled();
  expect(workbook.find('check_in', 'ahead')?.on).toBe(today());
  expect(page()).not.toContain('is still to come');
  expect(document.activeElement?.hasAttribute('data-day')).toBe(true);
});

it('a check-in can be held today, once', async () => {
  await show();
  press('Check-in today');
  await settled();
  press('Check-in today');
  await settled();
  const days = workbook.all('check_in').map(({ on }) => on);
  expect(days).toEqual([LATER, today()]);
  expect(workbook.find('check_in', stand.open)?.on).toBe(today());
});

it('check-ins of strategies that were dropped stay to be seen, folded', async () => {
  await dispatch({ type: 'AddStrategy', id: 'pay', title: 'Pay more' });
  await dispatch(checkIn('old', 'pay', '2026-02-01'));
  await dispatch({ type: 'EditCheckIn', id: 'old', status: 'done' });
  await dispatch(checkIn('never', 'pay', '2026-05-01'));
  await show();
  const fold = [...document.querySelectorAll('details')].find((one) =>
    one.textContent.includes('no longer chosen'),
  );
  expect(fold?.querySelector('summary')?.textContent).toContain('1 held, 1 planned');
  expect(fold?.querySelectorAll('li')).toHaveLength(2);
  fold?.querySelectorAll('button')[1]?.click();
  await settled();
  expect(stand.open).toBe('old');
});

it('the view stays while the wall or another step is on the screen', async () => {
  await show();
  const lessons = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(
    (tab) => tab.textContent === 'Lessons',
  );
  lessons?.click();
  await settled();
  await hide();
  await show();
  expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Lessons');
});

it('an indicator without a day says why it has no line, and leads to the field', async () => {
  await dispatch({
    type: 'AddIndicator',
    id: 'posts',
    strategy: 'may',
    name: 'Posts filled',
    baseline: '40',
    target: '80',
  });
  stand.view = 'values';
  await show();
  expect(page()).toContain(
    'No line to the target. Still to say: by when and on which day the baseline was read.',
  );
  press('Say it in the plan');
  expect([place.phase, place.selected]).toEqual(['plan', 'posts']);
});
