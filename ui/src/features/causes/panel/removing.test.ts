// What is said before a cause goes that strategies act on.
import { flushSync, mount, unmount } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import { dispatch, madeBy } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { alongWith } from '../along';
import Removing from './Removing.svelte';

beforeEach(async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
});

it('the question names every strategy that acts on the cause, and which of them is chosen', async () => {
  await dispatch({ type: 'AddCause', id: 'hire', label: 'How late we hire', family: null });
  for (const title of ['Hire by May', 'Job fair']) {
    await dispatch({ type: 'AddStrategy', id: title, title });
    await dispatch({ type: 'ActOnCause', strategy: title, cause: 'hire', direction: 'less', effect: 0.5 });
  }
  await dispatch({ type: 'ChooseStrategy', id: 'Hire by May', chosen: true });
  const shown = mount(Removing, { target: document.body, props: { id: 'hire', name: 'How late we hire' } });
  flushSync();
  const text = document.body.textContent;
  expect(text).toContain('“Hire by May”, one of the chosen strategies, acts on it and would lose it.');
  expect(text).toContain('“Job fair” acts on it and would lose it.');
  await unmount(shown);
});

it('the question counts the votes that go, but never those of a ballot that is still hidden', async () => {
  await dispatch({ type: 'AddCause', id: 'hire', label: 'How late we hire', family: null });
  await dispatch({ type: 'AddCause', id: 'pay', label: 'Pay', family: null });
  const ask = { type: 'OpenBallot', question: '?', about: 'cause', rule: 'dots', dots: 3 } as const;
  const cast = (ballot: string, voter: string, choice: string) =>
    dispatch({ type: 'CastVote', ballot, voter, choice, dots: 1 });
  const open = madeBy(await dispatch({ ...ask, hidden: false })) ?? '';
  for (const voter of ['Ana', 'Ben']) await cast(open, voter, 'hire');
  expect([alongWith(['hire']), alongWith(['pay'])]).toEqual([['2 votes'], []]);
  const hidden = madeBy(await dispatch({ ...ask, hidden: true })) ?? '';
  await cast(hidden, 'Ana', 'hire');
  const maybe = 'its votes, if any, in the ballot that is still hidden';
  expect([alongWith(['hire']), alongWith(['pay'])]).toEqual([['2 votes', maybe], [maybe]]);
  await dispatch({ type: 'CloseBallot', id: hidden });
  expect([alongWith(['hire']), alongWith(['pay'])]).toEqual([['3 votes'], []]);
});
