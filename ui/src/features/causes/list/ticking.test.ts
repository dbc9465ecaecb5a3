// Ticks through the workbook: turns, and what can be seen of them afterwards.
import { beforeEach, describe, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { act, dispatch, madeBy, undo } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { ticking } from './ticking.svelte';

let [hiring, load] = ['', ''];

beforeEach(async () => {
  const fake = new FakeBridge();
  useBridge(fake);
  workbook.close();
  workbook.open(await fake.create_workbook({ district_name: 'Eastfield', district_code: null, year: null }));
  hiring = madeBy(await dispatch({ type: 'AddCause', label: 'How late we hire' })) ?? '';
  load = madeBy(await dispatch({ type: 'AddCause', label: 'Load on staff' })) ?? '';
  await dispatch({ type: 'AddParticipant', name: 'Ana', role: '' });
});

describe('ticking', () => {
  it('opens one ballot of ticks, begins with the team and goes on with seats', async () => {
    await ticking.begin();
    expect(workbook.all('ballot')).toMatchObject([
      { about: 'cause', rule: 'ticks', hidden: true, closed: false },
    ]);
    expect(ticking.voter).toBe('Ana');
    await ticking.tick(hiring, true);
    ticking.next();
    expect(ticking.voter).toBe('Seat 2');
    await ticking.begin();
    expect(workbook.count('ballot')).toBe(1);
  });

  it('pressed twice in haste opens one ballot', async () => {
    await Promise.all([ticking.begin(), ticking.begin()]);
    expect(workbook.count('ballot')).toBe(1);
    expect(ticking.voter).toBe('Ana');
  });

  it('shows who ticked what to nobody who comes after, but counts it', async () => {
    await ticking.begin();
    await ticking.tick(hiring, true);
    expect([...ticking.mine]).toEqual([hiring]);
    ticking.next();
    expect(ticking.mine.size).toBe(0);
    await ticking.tick(load, true);
    expect(ticking.take('Ana')).toBe(false);
    expect(ticking.mayGoBack).toBe(false);
    expect([...ticking.mine]).toEqual([load]);
    expect(ticking.counts).toEqual(
      new Map([
        [hiring, 1],
        [load, 1],
      ]),
    );
  });

  it('goes back to the one before only while nobody has ticked since', async () => {
    await ticking.begin();
    await ticking.tick(hiring, true);
    ticking.next();
    expect(ticking.mayGoBack).toBe(true);
    ticking.back();
    expect(ticking.voter).toBe('Ana');
    await ticking.tick(hiring, false);
    expect(ticking.votes).toEqual([]);
  });

  it('takes a name that is typed, but none twice', async () => {
    await ticking.begin();
    await ticking.tick(hiring, true);
    expect(ticking.take(' Cleo ')).toBe(true);
    expect(ticking.voter).toBe('Cleo');
    expect(ticking.take('')).toBe(false);
    expect(ticking.take('Ana')).toBe(false);
  });

  it('begins a new round once it was closed, and keeps the old one', async () => {
    await ticking.begin();
    await ticking.tick(hiring, true);
    await ticking.close();
    expect(ticking.onTurn).toBe(false);
    await ticking.begin();
    expect(workbook.all('ballot').map((one) => [one.round, one.closed])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(ticking.counts.size).toBe(0);
  });

  it('is over when its ballot is undone', async () => {
    await ticking.begin();
    await undo();
    expect(ticking.onTurn).toBe(false);
    await ticking.tick(hiring, true);
    expect(workbook.count('vote')).toBe(0);
  });

  it('of reasons that are merged goes over to the one that stays', async () => {
    await ticking.begin();
    await ticking.tick(hiring, true);
    await act({ type: 'MergeCauses', keep: load, merge: [hiring] });
    expect(ticking.counts).toEqual(new Map([[load, 1]]));
  });
});
