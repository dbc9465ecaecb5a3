// For tests: a workbook on the bridge in memory, a component of this screen over it, and keys as the window hears them.
import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Command, Id } from '$bridge/types';
import { shortcutFor } from '$shared/shortcuts.svelte';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { named } from './named.svelte';
import { stand } from './stand.svelte';

let standing: (() => void)[] = [];

// The page of the tests knows of no fonts to wait for.
if (!('fonts' in document))
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });

/** An empty workbook with one focus gap of the id `gap`, and what the commands make of it. */
export async function openMap(...commands: Command[]): Promise<void> {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await named.load();
  await dispatch(gapCommand('gap'));
  await dispatch({ type: 'SetFocusGap', id: 'gap', focus: true });
  for (const command of commands) await dispatch(command);
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
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await settled();
  }
}

/** Until commands have gone to the bridge and back and the page is drawn. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 8; round++) await tick();
  await new Promise((done) => requestAnimationFrame(done));
  flushSync();
}

export const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
