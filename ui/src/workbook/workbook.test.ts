// The read model follows the file: opening, applying outcomes, selectors.
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBridge } from '$bridge/fake/bridge';
import { useBridge } from '$bridge/client';
import type { AppError } from '$bridge/types';
import { act, dispatch, listen, madeBy, receive, redo, undo } from './desk';
import { agenda, linksFrom, linksTo, notesOf } from './selectors';
import { workbook } from './workbook.svelte';

beforeEach(async () => {
  const fake = new FakeBridge();
  useBridge(fake);
  workbook.close();
  workbook.open(await fake.create_workbook({ district_name: 'Eastfield', district_code: null, year: null }));
});

const labels = () => workbook.all('cause').map((cause) => cause.label);

describe('the read model', () => {
  it('shows a cause as soon as its command is committed', async () => {
    await dispatch({ type: 'AddCause', label: 'How late we hire' });
    expect(labels()).toEqual(['How late we hire']);
    expect(workbook.undo).toBe('Add cause');
  });

  it('follows undo and redo', async () => {
    await dispatch({ type: 'AddCause', label: 'How late we hire' });
    await undo();
    expect(labels()).toEqual([]);
    expect(workbook.redo).toBe('Add cause');
    await redo();
    expect(labels()).toEqual(['How late we hire']);
  });

  it('applies an outcome once, though it comes as an answer and as an event', async () => {
    const id = madeBy(await dispatch({ type: 'AddCause', label: 'Old' })) ?? '';
    const renamed = await dispatch({ type: 'RenameCause', id, label: 'New' });
    const late = renamed.changes.map((change) => ({ ...change, after: null }));
    receive({ ...renamed, changes: late });
    expect(labels()).toEqual(['New']);
  });

  it('takes away what goes with a removed cause', async () => {
    const from = madeBy(await dispatch({ type: 'AddCause', label: 'A' })) ?? '';
    const to = madeBy(await dispatch({ type: 'AddCause', label: 'B' })) ?? '';
    await dispatch({ type: 'LinkCauses', from, to, sign: 'same', strength: 2 });
    expect([linksFrom(from).length, linksTo(to).length]).toEqual([1, 1]);
    await dispatch({ type: 'RemoveCause', id: from });
    expect(workbook.all('link')).toEqual([]);
    expect(labels()).toEqual(['B']);
  });

  it('keeps records in the order in which they were made', async () => {
    for (const label of ['third', 'first', 'second']) await dispatch({ type: 'AddCause', label });
    const id = workbook.all('cause')[1]?.id ?? '';
    await dispatch({ type: 'RenameCause', id, label: 'FIRST' });
    expect(labels()).toEqual(['third', 'FIRST', 'second']);
  });

  it('finds a record of the kind that is asked for only', async () => {
    const id = madeBy(await dispatch({ type: 'AddCause', label: 'A' }));
    expect(workbook.find('cause', id)?.label).toBe('A');
    expect(workbook.find('gap', id)).toBeNull();
    expect(workbook.find('cause', null)).toBeNull();
  });

  it('forgets everything when it is closed', async () => {
    await dispatch({ type: 'AddCause', label: 'A' });
    workbook.close();
    expect([workbook.isOpen, workbook.count('cause'), workbook.undo]).toEqual([false, 0, null]);
  });
});

describe('a refusal', () => {
  it('is thrown to a field and changes nothing', async () => {
    const refused = dispatch({ type: 'AddCause', label: '' });
    await expect(refused).rejects.toMatchObject({ code: 'empty_text' });
    expect(labels()).toEqual([]);
  });

  it('is told to the window when a button caused it', async () => {
    const told: AppError[] = [];
    const stop = listen({ failed: (error) => told.push(error) });
    expect(await act({ type: 'AddCause', label: '' })).toBeNull();
    stop();
    expect(told.map((error) => error.code)).toEqual(['empty_text']);
  });
});

describe('selectors', () => {
  it('put the agenda in the order of the day', async () => {
    await dispatch({ type: 'AddBlock', title: 'Gaps', minutes: 75, position: 2 });
    await dispatch({ type: 'AddBlock', title: 'Welcome', minutes: 20, position: 1 });
    expect(agenda().map((block) => block.title)).toEqual(['Welcome', 'Gaps']);
  });

  it('tell norms from other notes', async () => {
    await dispatch({ type: 'AddNote', kind: 'norm', text: 'Listen' });
    await dispatch({ type: 'AddNote', kind: 'parking', text: 'Buses' });
    expect(notesOf('norm').map((note) => note.text)).toEqual(['Listen']);
  });
});
