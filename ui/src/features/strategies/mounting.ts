// For tests: a workbook on the bridge in memory with a cause and a strategy, the screen over it, and what a hand does on it.
import { flushSync, mount, unmount } from 'svelte';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command } from '$bridge/types';
import { forgetBegun } from '$shared/begun.svelte';
import { shortcutFor } from '$shared/shortcuts.svelte';
import { dispatch } from '$workbook/desk';
import { place } from '$workbook/place.svelte';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { finding } from './library/finding.svelte';
import Screen from './Screen.svelte';
import { stand } from './stand.svelte';

export const GAP = {
  measure: 'inexperienced',
  group: 'low_income',
  comparison: 'all_others',
  unit: '99010000',
  unit_name: 'Riverton',
  year: '2024-25',
  statement: '',
} as const;

let shown: ReturnType<typeof mount> | null = null;

export const run = async (...commands: Command[]): Promise<void> => {
  for (const command of commands) await dispatch(command);
  flushSync();
};

export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done));
  flushSync();
};

export async function show(view: typeof stand.view): Promise<void> {
  stand.view = view;
  shown = mount(Screen, { target: document.body });
  flushSync();
  await settled();
}

export const text = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

export function button(name: string): HTMLButtonElement {
  const named = (one: Element) => [one.textContent?.trim(), one.getAttribute('aria-label')].includes(name);
  const found = [...document.querySelectorAll('button')].find(named);
  if (found === undefined) throw new Error(`no button ${name} in: ${text()}`);
  return found;
}

export const field = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  return document.getElementById(found?.getAttribute('for') ?? '') as HTMLInputElement;
};

export function type(label: string, value: string): void {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

export const pressKey = (target: Element | null, key: string, rest: KeyboardEventInit = {}): void => {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
  flushSync();
};

/** The window runs the key that a press means. */
export function listenToKeys(): () => void {
  const hear = (event: KeyboardEvent): void => shortcutFor(event)?.run();
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}

/** Where every test begins. */
export async function begin(): Promise<void> {
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
}

export async function end(): Promise<void> {
  if (shown !== null) await unmount(shown);
  shown = null;
}
