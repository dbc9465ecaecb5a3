// Links read through the workbook: agreed, questioned, changed, removed, left and taken up again.
import { beforeEach, describe, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { dispatch, madeBy, undo } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { reading } from './reading.svelte';

let links: string[] = [];

beforeEach(async () => {
  const fake = new FakeBridge();
  useBridge(fake);
  workbook.close();
  workbook.open(await fake.create_workbook({ district_name: 'Eastfield', district_code: null, year: null }));
  const [a = '', b = '', c = '', d = ''] = await Promise.all(
    ['A', 'B', 'C', 'D'].map(async (label) => madeBy(await dispatch({ type: 'AddCause', label })) ?? ''),
  );
  links = [];
  for (const [from, to] of [
    [a, b],
    [b, c],
    [c, d],
  ] as const)
    links.push(madeBy(await dispatch({ type: 'LinkCauses', from, to, sign: 'same', strength: 2 })) ?? '');
  reading.begin();
});

describe('reading the links', () => {
  it('goes on with each that is agreed, and is over after the last', async () => {
    for (let nth = 0; nth < 3; nth += 1) await reading.agree();
    expect(reading.at).toBeNull();
    expect(reading.progress).toMatchObject({ read: 3, all: 3, agreed: 3 });
    reading.begin();
    expect(reading.at).toBeNull();
  });

  it('agrees on what was read: a second press in haste says nothing of the next', async () => {
    await Promise.all([reading.agree(), reading.agree()]);
    expect(reading.progress.read).toBe(1);
    expect(reading.number).toBe(2);
  });

  it('leaves one where one has gone meanwhile', async () => {
    const agreed = reading.agree();
    reading.go(1);
    reading.go(1);
    await agreed;
    expect(reading.number).toBe(3);
    expect(reading.at?.checked).toBe('not_yet');
  });

  it('can be left, and begins with what was not read', async () => {
    const first = reading.at?.id;
    await reading.agree();
    reading.go(1);
    reading.begin();
    expect(reading.at).not.toBeNull();
    expect(reading.at?.id).not.toBe(first);
    expect(reading.progress.read).toBe(1);
  });

  it('comes back to what was skipped before it is over', async () => {
    const skipped = reading.at?.id;
    reading.go(1);
    await reading.agree();
    await reading.agree();
    expect(reading.at?.id).toBe(skipped);
  });

  it('keeps a question on the link, and reads it again once that is answered', async () => {
    const id = reading.at?.id;
    await reading.question('Is it so?');
    const question = workbook.all('evidence')[0];
    expect(question).toMatchObject({ about_link: id, stance: 'question', text: 'Is it so?' });
    expect(reading.progress).toMatchObject({ read: 1, questioned: 1 });
    await dispatch({ type: 'EditEvidence', id: question?.id ?? '', stance: 'supports' });
    expect(reading.progress).toMatchObject({ read: 0, questioned: 0 });
    expect(reading.unread.has(id ?? '')).toBe(true);
  });

  it('moves on where a link is removed, and back when that is undone', async () => {
    reading.go(1);
    const id = reading.at?.id ?? '';
    await dispatch({ type: 'RemoveLink', id });
    expect(reading.at).not.toBeNull();
    expect(reading.progress.all).toBe(2);
    await undo();
    expect(reading.at?.id).toBe(id);
  });

  it('stays within its links', () => {
    reading.go(-1);
    expect(reading.number).toBe(1);
    for (let nth = 0; nth < 9; nth += 1) reading.go(1);
    expect(reading.number).toBe(4);
    reading.goTo(links[1] ?? '');
    expect(reading.at?.id).toBe(links[1]);
  });
});
