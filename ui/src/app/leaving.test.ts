// A workbook is not closed over words that are not in it, unless somebody says so.
import { beforeEach, describe, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { begunPlaces, forgetBegun, keepAt } from '$shared/begun.svelte';
import { Entering } from '$shared/entering.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { closeWorkbook, openSample } from './actions';
import { dialogs } from './dialogs.svelte';

let entry: Entering;

beforeEach(async () => {
  forgetBegun();
  useBridge(new FakeBridge());
  await openSample();
  entry = new Entering(() => '');
  keepAt('here', entry);
});

/** Until the question is asked, or the window has gone on without it. */
async function asked(): Promise<boolean> {
  await new Promise((done) => setTimeout(done));
  return dialogs.leaving !== null;
}

describe('words that were begun', () => {
  it('keep the workbook open until somebody says that they may go', async () => {
    entry.typed = 'Half a thought';
    const stays = closeWorkbook();
    expect(await asked()).toBe(true);
    dialogs.leaving?.(false);
    await stays;
    expect([workbook.isOpen, entry.typed]).toEqual([true, 'Half a thought']);
    const goes = closeWorkbook();
    expect(await asked()).toBe(true);
    dialogs.leaving?.(true);
    await goes;
    expect([workbook.isOpen, begunPlaces('all')]).toEqual([false, []]);
  });

  it('are asked for before another workbook is opened', async () => {
    entry.typed = 'Half a thought';
    const opens = openSample();
    expect(await asked()).toBe(true);
    dialogs.leaving?.(true);
    expect(await opens).toBe(true);
    expect(begunPlaces('all')).toEqual([]);
  });
});

it('where nothing was begun, nothing is asked', async () => {
  dialogs.leaving = null;
  await closeWorkbook();
  expect([dialogs.leaving, workbook.isOpen]).toEqual([null, false]);
});
