// The registry of keys. Screens register what their keys do while they are shown; the palette, the `?`
// dialog and the list at the lower left read the same registry, so that none of them can differ.
// Rule (WCAG 2.1.4): a single letter acts only while a map, list or matrix has the focus.

import { untrack } from 'svelte';

export interface Shortcut {
  /** Stable id; the same as the id of the menu item where there is one. */
  id: string;
  /** `Mod+Shift+Z`, `Alt+Shift+N`, `Delete`, `a`, `?`… `Mod` is Ctrl, on a Mac Cmd. */
  keys: string;
  /** What the action is called, ready text. */
  label: () => string;
  run: () => void;
  /** Listed at the lower left for the step that is open. */
  shownInRail?: boolean;
  /** Not listed and not run while this is false. */
  when?: () => boolean;
  /** Handled by the screen's own widget (arrow keys on the map, for one): only listed here. */
  listOnly?: boolean;
  /** A second key for an action that is listed already. */
  alias?: boolean;
}

export type Group = { title: () => string; shortcuts: Shortcut[] };

let groups = $state.raw<Group[]>([]);

/** Registers a screen's keys; call in `$effect(() => registerShortcuts(…))`, which also takes them back. */
export function registerShortcuts(title: () => string, shortcuts: Shortcut[]): () => void {
  const group: Group = { title, shortcuts };
  // Untracked: an effect that registers must not run again because of what it registered.
  untrack(() => (groups = [...groups, group]));
  return () => untrack(() => (groups = groups.filter((one) => one !== group)));
}

export const shortcutGroups = (): Group[] => groups;

export const allShortcuts = (): Shortcut[] =>
  groups.flatMap((group) => group.shortcuts).filter((one) => one.when?.() ?? true);

export const runShortcut = (id: string): boolean => {
  const found = allShortcuts().find((one) => one.id === id && one.listOnly !== true);
  found?.run();
  return found !== undefined;
};

const WRITES_TEXT = 'textarea, select, [contenteditable=""], [contenteditable="true"]';
const NO_TEXT = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'submit',
  'reset',
  'image',
]);

/** Whether letters typed here are somebody's words. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(WRITES_TEXT) !== null) return true;
  const field = target.closest('input');
  return field !== null && !NO_TEXT.has(field.type);
}

/** Whether single letters may act here: inside an element marked `data-keys` (map, list, matrix). */
export const hearsLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && !takesText(target) && target.closest('[data-keys]') !== null;

/** A key without Ctrl, Cmd or Alt that could also be typed: letters, digits, signs, Delete, Space. */
const isSingle = (keys: string): boolean =>
  !/(Mod|Alt)\+/.test(keys) && !/^F\d+$|^Escape$/.test(keys) && !turnsPages(keys);

/** Presenters send these from anywhere; in a field they move through its text. */
const turnsPages = (keys: string): boolean => /^Page(Up|Down)$/.test(keys);

const onMac = (): boolean => typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** Whether the event is this key combination; case of letters does not count, Shift of signs neither. */
export function matches(keys: string, event: KeyboardEvent, mac = onMac()): boolean {
  if (keys === '') return false;
  const parts = keys.split('+').filter((part) => part !== '');
  const key = keys.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const mods = keys.endsWith('+') ? parts : parts.slice(0, -1);
  if (mods.includes('Mod') !== (mac ? event.metaKey : event.ctrlKey)) return false;
  if ((mac ? event.ctrlKey : event.metaKey) || mods.includes('Alt') !== event.altKey) return false;
  const letter = /^[a-z]$/i.test(key);
  if ((letter || key.length > 1) && mods.includes('Shift') !== event.shiftKey) return false;
  return sameKey(key, event);
}

/** Alt and Shift change what a key types (Alt+N is ˜ on a Mac), so letters are also known by position. */
function sameKey(key: string, event: KeyboardEvent): boolean {
  if (key === 'Space') return event.key === ' ';
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  return event.altKey && /^[a-z]$/i.test(key) && event.code === `Key${key.toUpperCase()}`;
}

/** The shortcut that this key press means here, if any; the later registered one wins. */
export function shortcutFor(event: KeyboardEvent, among = allShortcuts()): Shortcut | null {
  if (event.isComposing) return null;
  const fitting = among.filter((one) => one.listOnly !== true && matches(one.keys, event));
  const allowed = fitting.filter((one) => mayRun(one.keys, event));
  const found = allowed.at(-1) ?? null;
  // A letter that is held down acts once: what it would do next nobody has seen yet.
  return event.repeat && found !== null && isSingle(found.keys) ? null : found;
}

function mayRun(keys: string, event: KeyboardEvent): boolean {
  if (keys === '?' || turnsPages(keys)) return !takesText(event.target);
  if (isSingle(keys)) return hearsLetters(event.target);
  // In a text field the field's own undo goes first: a word half typed is not yet in the workbook. A list to choose from
  // takes letters, but has nothing to undo.
  const typing = takesText(event.target) && !(event.target instanceof HTMLSelectElement);
  return !(typing && /^Mod\+(Shift\+)?[zy]$/i.test(keys));
}

/** `Mod+Shift+Z` as people read it: `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`. */
export function keyCaps(keys: string, mac = onMac()): string {
  const caps = keys.length === 1 ? keys.toUpperCase() : keys;
  if (!mac) return caps.replace('Mod', 'Ctrl');
  return caps.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
}
