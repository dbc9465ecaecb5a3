// What is typed and not yet added is there again when one comes back from another view, another step or the wall.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { forgetBegun } from '$shared/begun.svelte';
import { dispatch } from '$workbook/desk';
import { place, type Phase } from '$workbook/place.svelte';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { screenOf } from './screens';

let shown: ReturnType<typeof mount> | null = null;

async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
}

async function show(phase: Phase): Promise<void> {
  const Screen = screenOf(phase);
  if (Screen === null) throw new Error(`no screen of ${phase}`);
  place.go(phase);
  shown = mount(Screen, { target: document.body, props: {} });
  flushSync();
  await settled();
}

async function hide(): Promise<void> {
  if (shown !== null) await unmount(shown);
  shown = null;
  await settled();
}

const nameOf = (one: Element): string =>
  (
    one.getAttribute('aria-label') ??
    (one as HTMLInputElement).labels?.[0]?.textContent ??
    one.textContent
  ).trim();

/** The last whose name begins so: where things are added stands below what there is. */
function named<E extends HTMLElement>(name: string, kinds: string): E {
  const found = [...document.querySelectorAll<E>(kinds)].filter((one) => nameOf(one).startsWith(name)).at(-1);
  if (found === undefined) throw new Error(`nothing called “${name}” on the page`);
  return found;
}

async function press(names: string[]): Promise<void> {
  for (const name of names) {
    named(name, 'button, summary').click();
    await settled();
  }
}

const field = (name: string) => named<HTMLInputElement | HTMLTextAreaElement>(name, 'input, textarea');

/** A gap in focus has its statement in a field that saves itself. */
async function noFocus(): Promise<void> {
  for (const { id } of workbook.all('gap')) await dispatch({ type: 'SetFocusGap', id, focus: false });
}

interface Case {
  phase: Phase;
  name: string;
  ready?: () => Promise<void>;
  /** What is pressed to get to the field, the first time and on coming back. */
  first?: string[];
  again?: string[];
}

const CASES: Case[] = [
  { phase: 'prepare', name: 'Name of the next person' },
  { phase: 'prepare', name: 'One more norm', first: ['Norms'], again: ['Norms'] },
  { phase: 'prepare', name: 'One more block', first: ['Agenda'], again: ['Agenda'] },
  { phase: 'gaps', name: 'Our statement', ready: noFocus },
  { phase: 'gaps', name: 'What it says', first: ['Context', 'Use as evidence'], again: ['Context'] },
  { phase: 'gaps', name: 'Because' },
  {
    phase: 'gaps',
    name: 'Copy the cells',
    first: ['Type figures…', 'Paste a table…'],
    again: ['Type figures…'],
  },
  { phase: 'strategies', name: 'One more strategy of our own' },
  { phase: 'strategies', name: 'Title', first: ['Library', 'Write an entry of our own'] },
  { phase: 'plan', name: 'Next milestone' },
  { phase: 'plan', name: 'Next thing to watch' },
  { phase: 'plan', name: 'Day of the check-in' },
  { phase: 'plan', name: 'Risks: the next one' },
  { phase: 'reflect', name: 'One more action', first: ['Take action'], again: ['Take action'] },
  {
    phase: 'reflect',
    name: 'By when',
    first: ['Take action', 'Make a milestone of “Ask new teachers”'],
    again: ['Take action'],
  },
  { phase: 'after', name: 'One more lesson', first: ['Lessons'] },
];

beforeEach(async () => {
  forgetBegun();
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.open_sample());
  await shelves.load();
  await dispatch({ type: 'AddNote', kind: 'take_action', text: 'Ask new teachers' });
});

afterEach(async () => {
  await hide();
  document.body.replaceChildren();
});

for (const { phase, name, ready, first = [], again = [] } of CASES) {
  it(`${phase}: ${name}`, async () => {
    await ready?.();
    await show(phase);
    await press(first);
    const typed = field(name);
    typed.value = 'Half a thought';
    typed.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    await hide();
    await show(phase);
    await press(again);
    expect(field(name).value).toBe('Half a thought');
  });
}
