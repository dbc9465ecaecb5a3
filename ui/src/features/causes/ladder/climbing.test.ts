// A ladder climbed through the workbook: each answer is one action, loops are linked, and what is undone is no rung.
import { beforeEach, describe, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { dispatch, madeBy, undo } from '$workbook/desk';
import { effectOf } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { named } from '../named.svelte';
import { stand } from '../stand.svelte';
import { climbing } from './climbing.svelte';

let turnover = '';
const names = () => climbing.rungs.map((id) => named.of(id));
const links = () => workbook.all('link').map((one) => [named.of(one.from_cause), named.of(effectOf(one))]);
const say = (typed: string, more = false) => climbing.answer(null, typed, more);

beforeEach(async () => {
  const fake = new FakeBridge();
  useBridge(fake);
  workbook.close();
  workbook.open(await fake.create_workbook({ district_name: 'Eastfield', district_code: null, year: null }));
  turnover = madeBy(await dispatch({ type: 'AddCause', label: 'Turnover' })) ?? '';
  climbing.begin(turnover);
});

describe('an answer', () => {
  it('becomes a cause with its link in one action, and the next question', async () => {
    await say('Load');
    expect(names()).toEqual(['Turnover', 'Load']);
    expect(links()).toEqual([['Load', 'Turnover']]);
    expect(stand.cause).toBe(climbing.at);
    await undo();
    expect(names()).toEqual(['Turnover']);
    expect(workbook.count('cause')).toBe(1);
  });

  it('can be one of several to the same question', async () => {
    await say('Load', true);
    await say('Pay');
    expect(names()).toEqual(['Turnover', 'Pay']);
    expect(links()).toEqual([
      ['Load', 'Turnover'],
      ['Pay', 'Turnover'],
    ]);
  });

  it('that is on the map already is linked, not made twice', async () => {
    await dispatch({ type: 'AddCause', label: 'Pay' });
    await say('pay');
    expect(names()).toEqual(['Turnover', 'Pay']);
    expect(workbook.count('cause')).toBe(2);
  });

  it('that is a rung already closes a loop', async () => {
    await say('Load');
    await say('turnover');
    expect(names()).toEqual(['Turnover', 'Load']);
    expect(links()).toContainEqual(['Turnover', 'Load']);
    expect(climbing.loopTo).toBe(turnover);
    expect(climbing.said).toContain('Turnover → Load → Turnover');
  });
});

describe('where the ladder ends', () => {
  it('nobody knows: an open question stands on the last rung', async () => {
    await say('Load');
    await climbing.nobodyKnows();
    expect(climbing.stopped).toBe(true);
    expect(workbook.all('evidence')).toMatchObject([{ about_cause: climbing.at, stance: 'question' }]);
  });

  it('out of our hands: the last rung is outside and stays on the map', async () => {
    await say('Pay');
    await climbing.outOfOurHands();
    expect(workbook.find('cause', climbing.at)).toMatchObject({ label: 'Pay', control: 'outside' });
    climbing.backOn(turnover);
    expect([climbing.stopped, ...names()]).toEqual([false, 'Turnover']);
    expect(links()).toEqual([['Pay', 'Turnover']]);
  });
});
