// When typed text is saved, and what happens to it when it is refused.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begunPlaces } from './begun.svelte';
import { Draft, REST, saveDrafts } from './draft.svelte';
import { tellUnseen } from './refused';

let saved: string[];
const save = async (text: string): Promise<void> => void saved.push(text);

beforeEach(() => {
  saved = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a text that is being typed', () => {
  it('is saved after two seconds of rest, not before', async () => {
    const draft = new Draft('', save);
    draft.type('How late');
    await vi.advanceTimersByTimeAsync(REST - 1);
    draft.type('How late we hire');
    await vi.advanceTimersByTimeAsync(REST - 1);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['How late we hire']);
  });

  it('is saved once on blur, and not again after the rest', async () => {
    const draft = new Draft('', save);
    draft.type('Pay');
    await draft.commit();
    await vi.advanceTimersByTimeAsync(2 * REST);
    await draft.commit();
    expect(saved).toEqual(['Pay']);
  });

  it('is not saved when it is what stood there', async () => {
    const draft = new Draft('Pay', save);
    draft.type('Pa');
    draft.type('Pay');
    await draft.commit();
    expect(saved).toEqual([]);
  });

  it('is saved before the window does something larger', async () => {
    const drafts = [new Draft('', save), new Draft('', save)];
    drafts.forEach((draft, at) => draft.type(`text ${at}`));
    await saveDrafts();
    expect(saved).toEqual(['text 0', 'text 1']);
  });

  it('is sent in the order of typing though saving is slow', async () => {
    const order: string[] = [];
    let finish = (): void => undefined;
    const slow = (text: string): Promise<void> =>
      new Promise((done) => {
        order.push(text);
        finish = done;
      });
    const draft = new Draft('', slow);
    draft.type('one');
    const first = draft.commit();
    await vi.advanceTimersByTimeAsync(0);
    draft.type('two');
    const second = draft.commit();
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['one']);
    finish();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    finish();
    await second;
    expect(order).toEqual(['one', 'two']);
  });
});

describe('a refused text', () => {
  it('stays as typed with the reason, and goes when it is mended', async () => {
    const refuse = async (text: string): Promise<void> => {
      if (text === '') throw { code: 'empty', message: 'A cause needs a name.', hint: 'Type it.' };
      saved.push(text);
    };
    const draft = new Draft('Pay', refuse);
    draft.type('');
    await draft.commit();
    expect(draft.text).toBe('');
    expect(draft.error?.message).toBe('A cause needs a name.');
    draft.type('Pay gap');
    expect(draft.error).toBeNull();
    await draft.commit();
    expect(saved).toEqual(['Pay gap']);
  });

  it('can be given up for what was saved', async () => {
    const draft = new Draft('Pay', () => Promise.reject(new Error('no')));
    draft.type('x');
    await draft.commit();
    draft.revert();
    expect([draft.text, draft.error]).toEqual(['Pay', null]);
  });
});

describe('a text that is refused when its field has gone', () => {
  const refuse = (): Promise<never> => Promise.reject({ message: 'Too long.', hint: '' });

  it('comes back with its field, is told, and is forgotten once it is saved', async () => {
    const told: string[] = [];
    tellUnseen(({ message }) => told.push(message));
    const gone = new Draft('Pay', refuse, 'name 1');
    gone.type('Pay and more');
    await gone.leave();
    expect(told).toEqual(['Too long.']);
    expect(begunPlaces('out of sight')).toEqual(['name 1']);
    const again = new Draft('Pay', save, 'name 1');
    expect([again.text, again.error?.message]).toEqual(['Pay and more', 'Too long.']);
    again.type('Pay and leave');
    await again.commit();
    expect(saved).toEqual(['Pay and leave']);
    expect(begunPlaces('all')).toEqual([]);
    expect(new Draft('Pay and leave', save, 'name 1').error).toBeNull();
  });

  it('is tried again when its field goes, since what it waited for may be there now', async () => {
    let ready = false;
    const draft = new Draft('', async (text) => (ready ? save(text) : refuse()), 'number 1');
    draft.type('0.6');
    await draft.commit();
    ready = true;
    await draft.leave();
    expect(saved).toEqual(['0.6']);
    expect(begunPlaces('all')).toEqual([]);
  });
});

describe('a value that changes elsewhere', () => {
  it('is followed while nobody types here', () => {
    const draft = new Draft('Pay', save);
    draft.follow('Pay and leave');
    expect(draft.text).toBe('Pay and leave');
  });

  it('does not take away what is being typed', () => {
    const draft = new Draft('Pay', save);
    draft.type('Pay of');
    draft.follow('Leave');
    expect(draft.text).toBe('Pay of');
  });
});
