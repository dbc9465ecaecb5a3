// The projector view of strategies, plan and reflection: page by page, without what is not for the room.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command } from '$bridge/types';
import { dispatch } from '$workbook/desk';
import { place, type Phase } from '$workbook/place.svelte';
import { shelves } from '$workbook/shelves.svelte';
import { wall } from '$workbook/wall.svelte';
import { workbook } from '$workbook/workbook.svelte';
import Wall from './Wall.svelte';

const GAP = {
  measure: 'inexperienced',
  group: 'low_income',
  comparison: 'all_others',
  unit: '99010000',
  unit_name: 'Riverton',
  year: '2024-25',
  statement: '',
} as const;

const DAY: Command[] = [
  { type: 'AddGap', id: 'gap', ...GAP },
  { type: 'SetFocusGap', id: 'gap', focus: true },
  { type: 'AddCause', id: 'late', label: 'How late we hire' },
  { type: 'MarkRootCause', id: 'late', root: true, reason: '' },
  { type: 'AddStrategy', id: 'may', title: 'Hire by May' },
  { type: 'AddStrategy', id: 'raise', title: 'A raise for all' },
  { type: 'ActOnCause', strategy: 'may', cause: 'late', direction: 'less', effect: 0.5 },
  { type: 'ChooseStrategy', id: 'may', chosen: true },
  { type: 'PlaceStrategy', strategy: 'may', impact: 4, feasibility: 5 },
  { type: 'ParkStrategy', id: 'raise', parked: true },
  { type: 'SetOwner', strategy: 'may', owner: 'Ana Ruiz' },
  {
    type: 'WritePlan',
    strategy: 'may',
    field: 'theory_of_action',
    text: 'If we hire by May, then posts are filled, so that students meet a teacher.',
  },
  { type: 'AddMilestone', strategy: 'may', title: 'Budget forecast', by: '2026-02-01' },
  { type: 'AddIndicator', strategy: 'may', name: 'Posts open', baseline: 34, target: 10 },
  { type: 'Reflect', prompt: 'warm_up_standard', text: 'Our own answer' },
];

let shown: ReturnType<typeof mount> | null = null;

async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
}

async function show(phase: Phase): Promise<void> {
  wall.on = true;
  place.go(phase);
  shown = mount(Wall, { target: document.body });
  await settled();
}

const text = (): string => document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
const pageNow = (): string => document.querySelector('.page')?.textContent ?? '';

async function press(key: string, on: Element = document.body): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

/** The words of all pages of the phase, one after the other. */
async function leafed(): Promise<string[]> {
  const pages = [text()];
  for (let before = ''; before !== pageNow() && pages.length < 40;) {
    before = pageNow();
    await press(' ');
    if (pageNow() !== before) pages.push(text());
  }
  return pages;
}

beforeEach(async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await shelves.load();
  for (const command of DAY) await dispatch(command);
});

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  document.body.replaceChildren();
  wall.on = false;
});

it('strategies lead from the question over the grid to what the chosen set catches of each gap', async () => {
  await show('strategies');
  const pages = await leafed();
  expect(pages[0]).toContain('Hire by May');
  expect(pages[1]).toMatch(/Impact and feasibility.*Hire by May: impact 4, feasible 5, chosen/);
  expect(pages[2]).toMatch(/Your one strategy.*%/);
  expect(pages.join()).not.toMatch(/A raise for all|Ana Ruiz/);
});

it('a plan leads over its theory, its dates and its thread, and its owner stays at the laptop', async () => {
  await show('plan');
  const pages = await leafed();
  expect(pages).toHaveLength(3);
  expect(pages[0]).toMatch(/If.*we hire by May.*then.*posts are filled.*so that.*students meet a teacher/);
  expect(pages[1]).toMatch(/2026.*Budget forecast.*to do/);
  expect(pages[2]).toMatch(/How late we hire.*Hire by May.*Posts open/);
  expect(pages.join()).not.toContain('Ana Ruiz');
});

it('the discussion guide stands there question by question, without what was answered', async () => {
  await show('reflect');
  const pages = await leafed();
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.join()).not.toContain('Our own answer');
  await unmount(shown as object);
  await show('reflect');
  expect(text(), 'it goes on where it was').toBe(pages.at(-1));
});

it('the space bar presses what has the focus before it turns a page', async () => {
  await show('strategies');
  const button = [...document.querySelectorAll('button')].at(-1) as HTMLElement;
  const before = pageNow();
  await press(' ', button);
  expect(pageNow()).toBe(before);
  await press(' ');
  expect(pageNow()).not.toBe(before);
});
