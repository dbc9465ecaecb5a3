// What is typed to be added: sent in turn, given back where it is refused, kept where it belongs.
import { beforeEach, describe, expect, it } from 'vitest';
import { begunPlaces, forgetBegun, keepAt } from './begun.svelte';
import { Entering } from './entering.svelte';
import { tellUnseen } from './refused';

let told: string[];
let sent: string[];
let release: () => void;
let held: Promise<void>;

beforeEach(() => {
  forgetBegun();
  [told, sent] = [[], []];
  tellUnseen(({ message }) => told.push(message));
  held = new Promise((done) => (release = done));
});

const slow = async (text: string): Promise<void> => {
  await held;
  if (text === 'bad') throw { code: 'refused', message: 'Not so.', hint: '' };
  sent.push(text);
};
const typing = (): Entering => {
  const entry = new Entering(() => '');
  entry.shown = 1;
  return entry;
};

describe('what is sent', () => {
  it('leaves its field at once, and goes in the order of typing', async () => {
    const entry = typing();
    const all = ['one', 'two', 'three'].map((text) => {
      entry.typed = text;
      return entry.send(slow);
    });
    expect(entry.typed).toBe('');
    release();
    expect(await Promise.all(all)).toEqual([true, true, true]);
    expect(sent).toEqual(['one', 'two', 'three']);
  });

  it('comes back into an empty field with the reason, which goes with the next letter', async () => {
    const entry = typing();
    entry.typed = 'bad';
    release();
    expect(await entry.send(slow)).toBe(false);
    expect([entry.typed, entry.error?.message, entry.begun]).toEqual(['bad', 'Not so.', true]);
    entry.typed = 'bade';
    expect(entry.error).toBeNull();
  });

  it('waits beside the next that was begun meanwhile, and changes places with it to be mended', async () => {
    const entry = typing();
    entry.typed = 'bad';
    const refused = entry.send(slow);
    entry.typed = 'next';
    release();
    await refused;
    expect([entry.typed, entry.back.map(({ typed }) => typed)]).toEqual(['next', ['bad']]);
    const [one] = entry.back;
    if (one) entry.mend(one);
    expect([entry.typed, entry.back.map(({ typed }) => typed)]).toEqual(['bad', ['next']]);
    expect(told).toEqual([]);
  });

  it('is told elsewhere where it is refused and its field is gone', async () => {
    const entry = typing();
    entry.typed = 'bad';
    const refused = entry.send(slow);
    entry.shown = 0;
    release();
    await refused;
    expect(told).toEqual(['Not so.']);
  });
});

describe('what was begun', () => {
  it('is known by its place until it is sent or thrown away', async () => {
    const entry = typing();
    keepAt('here', entry);
    expect(begunPlaces('all')).toEqual([]);
    entry.typed = 'Half';
    expect([begunPlaces('all'), begunPlaces('out of sight')]).toEqual([['here'], []]);
    entry.shown = 0;
    expect(begunPlaces('out of sight')).toEqual(['here']);
    entry.clear();
    expect(begunPlaces('all')).toEqual([]);
  });

  it('is what differs from how the field rests after the last was sent', async () => {
    const entry = new Entering(() => ({ stance: 'supports', text: '' }));
    entry.typed.text = 'One';
    entry.typed.stance = 'questions';
    release();
    await entry.send(async () => undefined, { stance: 'questions', text: '' });
    expect(entry.begun).toBe(false);
    entry.typed.text = 'Two';
    expect(entry.begun).toBe(true);
  });
});
