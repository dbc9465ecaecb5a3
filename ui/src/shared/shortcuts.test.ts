// The rule of keys: letters never act while somebody types, and only where a map, list or matrix has focus.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hearsLetters, keyCaps, matches, shortcutFor, type Shortcut } from './shortcuts.svelte';

const shortcut = (keys: string): Shortcut => ({ id: keys, keys, label: () => keys, run: () => undefined });
const all = ['a', 'Delete', '+', 'Mod+Z', 'Mod+Shift+Z', 'Mod+K', '?', 'Alt+Shift+N', 'F5', 'PageDown'].map(
  shortcut,
);

beforeEach(() => {
  document.body.innerHTML = `
    <div id="map" data-keys tabindex="0"><input id="rename"><button id="node">Cause</button></div>
    <input id="field"><input id="box" type="checkbox"><textarea id="area"></textarea>
    <div id="words" contenteditable="true"></div><select id="select"></select><p id="page"></p>`;
});
afterEach(() => document.body.replaceChildren());

/** Which shortcut a key press at an element means; Ctrl stands for Mod here. */
function pressed(at: string, key: string, more: KeyboardEventInit = {}): string | null {
  let found: Shortcut | null = null;
  const hear = (event: KeyboardEvent): void => void (found = shortcutFor(event, all));
  document.addEventListener('keydown', hear, { once: true });
  document.querySelector(at)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return (found as Shortcut | null)?.id ?? null;
}

describe('a single letter', () => {
  it('acts while the map has the focus', () => {
    expect(pressed('#map', 'a')).toBe('a');
    expect(pressed('#node', 'A')).toBe('a');
    expect(pressed('#map', 'Delete')).toBe('Delete');
    expect(pressed('#map', '+', { shiftKey: true })).toBe('+');
  });

  it('never acts in a text field, not even in one on the map', () => {
    for (const at of ['#field', '#area', '#words', '#select', '#rename']) {
      expect(pressed(at, 'a'), at).toBeNull();
      expect(pressed(at, 'Delete'), at).toBeNull();
      expect(pressed(at, '?', { shiftKey: true }), at).toBeNull();
    }
  });

  it('never acts elsewhere on the page', () => {
    expect(pressed('#page', 'a')).toBeNull();
    expect(pressed('#box', 'a')).toBeNull();
  });

  it('is not meant while a letter is being composed', () => {
    expect(pressed('#map', 'a', { isComposing: true })).toBeNull();
  });

  it('acts once, however long it is held; undoing goes on', () => {
    expect(pressed('#map', 'a', { repeat: true })).toBeNull();
    expect(pressed('#map', 'z', { repeat: true, ctrlKey: true })).toBe('Mod+Z');
  });

  it('with Ctrl is another key', () => {
    expect(pressed('#map', 'a', { ctrlKey: true })).toBeNull();
  });
});

describe('a key that turns pages', () => {
  it('acts from anywhere but from within a text', () => {
    expect(pressed('#page', 'PageDown')).toBe('PageDown');
    expect(pressed('#node', 'PageDown')).toBe('PageDown');
    expect(pressed('#area', 'PageDown')).toBeNull();
  });
});

describe('a key with Ctrl or Alt', () => {
  it('acts from anywhere', () => {
    expect(pressed('#page', 'k', { ctrlKey: true })).toBe('Mod+K');
    expect(pressed('#field', 'k', { ctrlKey: true })).toBe('Mod+K');
    expect(pressed('#field', 'Dead', { code: 'KeyN', altKey: true, shiftKey: true })).toBe('Alt+Shift+N');
  });

  it('leaves undo to the text field while somebody types', () => {
    expect(pressed('#field', 'z', { ctrlKey: true })).toBeNull();
    expect(pressed('#page', 'z', { ctrlKey: true })).toBe('Mod+Z');
    expect(pressed('#page', 'Z', { ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+Z');
  });
});

it('undo acts on a list to choose from, letters do not', () => {
  document.body.innerHTML = '<div data-keys><select id="list"><option>A</option></select></div>';
  expect(pressed('#list', 'z', { ctrlKey: true })).toBe('Mod+Z');
  expect(pressed('#list', 'a')).toBeNull();
});

describe('`?`', () => {
  it('opens the keys from anywhere but a text field', () => {
    expect(pressed('#page', '?', { shiftKey: true })).toBe('?');
  });
});

describe('on a Mac', () => {
  it('Mod is Cmd', () => {
    const event = new KeyboardEvent('keydown', { key: 'k', metaKey: true });
    expect(matches('Mod+K', event, true)).toBe(true);
    expect(matches('Mod+K', event, false)).toBe(false);
    expect(keyCaps('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(keyCaps('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  });
});

it('a checkbox in a list is no text field', () => {
  document.body.innerHTML = '<ul data-keys><li><input type="checkbox"></li></ul>';
  expect(hearsLetters(document.querySelector('input'))).toBe(true);
});
