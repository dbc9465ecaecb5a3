// For tests: a workbook on the bridge in memory, a component of this screen over it, and keys as the window hears them.
import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command, Id } from '$bridge/types';
import { forgetBegun } from '$shared/begun.svelte';
import { shortcutFor, takesText } from '$shared/shortcuts.svelte';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { named } from './named.svelte';
import { stand } from './stand.svelte';

let standing: (() => void)[] = [];

// The page of the tests knows of no fonts to wait for.
if (!('fonts' in document))
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });

/** An empty workbook with one focus gap of the id `gap`, and what the commands make of it. */
export async function openMap(...commands: Command[]): Promise<FakeBridge> {
  const bridge = new FakeBridge();
  useBridge(bridge);
  forgetBegun();
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await named.load();
  await dispatch(gapCommand('gap'));
  await dispatch({ type: 'SetFocusGap', id: 'gap', focus: true });
  for (const command of commands) await dispatch(command);
  return bridge;
}

export const gapCommand = (id: Id): Command => ({
  type: 'AddGap',
  id,
  statement: '',
  unit: '09990000',
  unit_name: 'Riverton',
  year: '2024-25',
  measure: 'inexperienced',
  group: 'low_income',
  comparison: 'all_others',
});

/** A cause is called by its id. */
export const cause = (id: Id, family: string | null = null): Command => ({
  type: 'AddCause',
  id,
  label: id,
  family,
});

export const link = (from: Id, to: Id, strength: 1 | 2 | 3 | 4 = 2): Command => ({
  type: 'LinkCauses',
  from,
  to,
  sign: 'same',
  strength,
});

/** Puts a component on the page; its keys are heard as in the window. */
export function show<Props extends { [name: string]: unknown }>(
  component: Component<Props>,
  props: Props,
): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  const shown = mount(component, { target: host, props });
  window.addEventListener('keydown', hear);
  standing.push(() => {
    void unmount(shown);
    window.removeEventListener('keydown', hear);
    host.remove();
  });
  flushSync();
  return host;
}

export function clear(): void {
  for (const stop of standing) stop();
  standing = [];
  stand.select(null);
  stand.leave();
  stand.view = 'map';
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const shortcut = shortcutFor(event);
  if (shortcut === null) return;
  event.preventDefault();
  shortcut.run();
}

/** Presses keys where the focus is, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    hit(key);
    await settled();
  }
}

/** Keys as fast hands press them: none waits for what the one before does. A letter in a field is written there. */
export function hit(...keys: string[]): void {
  for (const key of keys) {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    const writes = target.dispatchEvent(event) && takesText(target);
    if (writes && key.length === 1) type((target as HTMLInputElement).value + key, target);
    else if (writes && key === 'Enter') target.closest('form')?.requestSubmit();
    flushSync();
  }
}

/** The bridge answers nothing before it is let go: what a slow file looks like to fast hands. */
export function holdBack(bridge: FakeBridge): () => Promise<void> {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  const dispatchNow = bridge.dispatch.bind(bridge);
  bridge.dispatch = async (command) => {
    await held;
    return dispatchNow(command);
  };
  return async () => {
    release();
    for (let round = 0; round < 4; round++) await settled();
  };
}

/** What hands write into a field, the one that has the focus if no other is named. */
export function type(text: string, field: Element | null = document.activeElement): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('nothing to type into');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

/** Until commands have gone to the bridge and back and the page is drawn. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 8; round++) await tick();
  await new Promise((done) => requestAnimationFrame(done));
  flushSync();
}

export const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
