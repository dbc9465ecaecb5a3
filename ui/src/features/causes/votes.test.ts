// Voting as it is seen: what a hidden ballot keeps to itself, and that results name nobody.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useBridge } from '$bridge/client';
import { FakeBridge } from '$bridge/fake/bridge';
import type { Ballot, Command } from '$bridge/types';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { onBallot } from '$voting/choices';
import { freeSeat } from '$voting/seats';
import Votes from './Votes.svelte';
import OnWall from '$voting/OnWall.svelte';

let shown: ReturnType<typeof mount> | null = null;

const run = async (...commands: Command[]): Promise<void> => {
  for (const command of commands) await dispatch(command);
  flushSync();
};

const cast = (voter: string, choice: string, dots: number): Command => ({
  type: 'CastVote',
  ballot: 'b',
  voter,
  choice,
  dots,
});

const open = (hidden: boolean): Command => ({
  type: 'OpenBallot',
  id: 'b',
  question: 'Where do we begin?',
  about: 'cause',
  dots: 3,
  hidden,
});

function show(): void {
  shown = mount(Votes, { target: document.body });
  flushSync();
}

const text = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

function press(name: string): void {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`no button ${name} in: ${text()}`);
  found.click();
  flushSync();
}

const settled = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done));
  flushSync();
};

beforeEach(async () => {
  const bridge = new FakeBridge();
  useBridge(bridge);
  workbook.open(await bridge.create_workbook({ district_name: 'Riverton', district_code: null, year: null }));
  await run(
    { type: 'AddParticipant', name: 'Ana', role: 'Principal' },
    { type: 'AddCause', id: 'hire', label: 'How late we hire', family: null },
    { type: 'AddCause', id: 'pay', label: 'Pay compared with neighbors', family: null },
  );
});

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
});

describe('a hidden ballot', () => {
  it('shows how many have voted, and for what only once it is closed', async () => {
    await run(open(true), cast('Ana', 'hire', 2), cast('Seat 1', 'hire', 1));
    show();
    expect(text()).toContain('2 have voted.');
    expect(text()).not.toContain('How late we hire');
    await run({ type: 'CloseBallot', id: 'b' });
    expect(text()).toContain('“How late we hire” got most: 3.');
  });

  it('shows nobody the dots of who went before, not even of the same name', async () => {
    await run(open(true));
    show();
    press('Vote');
    press('Ana');
    await settled();
    press('Give “How late we hire” a dot');
    await settled();
    press('One more dot for “How late we hire”, which has 1');
    await settled();
    expect(text()).toContain('one of 3 dots left');
    press('Done, next voter');
    press('Seat 1');
    await settled();
    expect(text()).toContain('3 of 3 dots left');
    expect(document.querySelector('[aria-label="Give “How late we hire” a dot"]')).not.toBeNull();
    press('Done, next voter');
    press('Ana, has voted');
    await settled();
    expect(text()).toContain('What was given stays unseen.');
    expect(document.querySelector('[data-step]')).toBeNull();
    press('Take it back, begin anew');
    await settled();
    expect(text()).toContain('3 of 3 dots left');
    expect(workbook.all('vote')).toEqual([]);
  });

  it('takes dots given in haste for who gave them, each of them', async () => {
    await run(open(true));
    show();
    press('Vote');
    press('Ana');
    await settled();
    press('Give “How late we hire” a dot');
    press('Give “How late we hire” a dot');
    press('Give “How late we hire” a dot');
    press('Give “How late we hire” a dot');
    press('Done, next voter');
    await settled();
    expect(workbook.all('vote')).toMatchObject([{ voter: 'Ana', choice: 'hire', dots: 3 }]);
  });

  it('tells the room nothing but how many have voted', async () => {
    await run(open(true), cast('Ana', 'hire', 2));
    shown = mount(OnWall, {
      target: document.body,
      props: { ballot: workbook.all('ballot')[0] as Ballot, about: 'cause' },
    });
    flushSync();
    expect(text()).toContain('1 has voted');
    expect(text()).not.toMatch(/Ana|How late we hire/);
    await run({ type: 'CloseBallot', id: 'b' });
    await unmount(shown);
    shown = mount(OnWall, {
      target: document.body,
      props: { ballot: workbook.all('ballot')[0] as Ballot, about: 'cause' },
    });
    flushSync();
    expect(text()).toMatch(/How late we hire ?2/);
    expect(text()).not.toContain('Ana');
  });
});

describe('an open ballot', () => {
  it('shows the counts while votes come in, and names beside none of them', async () => {
    await run(open(false), cast('Ana', 'pay', 2));
    show();
    expect(text()).toContain('“Pay compared with neighbors” has most so far: 2.');
    expect(text()).not.toContain('Ana');
  });

  it('gives no more dots than there are', async () => {
    await run(open(false), cast('Ana', 'pay', 3));
    show();
    press('Vote');
    press('Ana, has voted');
    await settled();
    press('Give “How late we hire” a dot');
    await settled();
    expect(workbook.all('vote').map(({ choice, dots }) => `${choice} ${dots}`)).toEqual(['pay 3']);
  });
});

describe('rounds', () => {
  it('stand side by side with the change in words', async () => {
    await run(open(false), cast('Ana', 'pay', 2), { type: 'CloseBallot', id: 'b' });
    show();
    press('Vote again');
    await settled();
    const second = workbook.all('ballot').at(-1)?.id ?? '';
    await run({ ...cast('Ana', 'hire', 3), ballot: second } as Command, { type: 'CloseBallot', id: second });
    expect(workbook.all('ballot').map(({ round }) => round)).toEqual([1, 2]);
    expect(text()).toContain('In round 1 it was “Pay compared with neighbors”.');
    expect(text()).toMatch(/How late we hire ?0 3 3 more/);
    expect(text()).toMatch(/Pay compared with neighbors ?2 0 2 fewer/);
  });
});

describe('a show of hands', () => {
  it('is one voter with all hands of the room', async () => {
    show();
    document.querySelector<HTMLInputElement>('input[value="hands"]')?.click();
    flushSync();
    for (const [label, value] of [
      ['People in the room', '12'],
      ['Hands each', '2'],
    ]) {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
      const field = document.getElementById(found?.getAttribute('for') ?? '') as HTMLInputElement;
      field.value = value ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    flushSync();
    press('Open the vote');
    await settled();
    expect(workbook.all('ballot').map(({ dots, hidden }) => [dots, hidden])).toEqual([[24, false]]);
    expect(text()).toContain('24 of 24 hands left');
    press('One more hand for “How late we hire”');
    await settled();
    expect(text()).toContain('23 of 24 hands left');
    expect(workbook.all('vote').map(({ voter }) => voter)).toEqual(['Show of hands']);
  });
});

it('a seat is free where nobody has voted in it', () => {
  const seat = (number: number) => `Seat ${number}`;
  expect(freeSeat(new Set(['Seat 1', 'Seat 3', 'Ana']), seat)).toBe('Seat 2');
});

it('somebody who is called like a seat is there once', async () => {
  await run({ type: 'AddParticipant', name: 'Seat 1', role: '' }, open(true));
  show();
  press('Vote');
  await settled();
  const voters = [...document.querySelectorAll('li button')].map((one) => one.textContent?.trim());
  expect(voters).toEqual(['Ana', 'Seat 1', 'Seat 2']);
});

it('set-aside causes are on a ballot only where they were voted for', async () => {
  for (const { id } of workbook.all('cause')) await run({ type: 'SetCauseState', id, state: 'set_aside' });
  expect(onBallot('cause')).toEqual([]);
  const tally = { ballot: workbook.all('ballot')[0], dots: new Map([['pay', 2]]), given: 2, voters: 1 };
  expect(onBallot('cause', [tally as never]).map(({ id }) => id)).toEqual(['pay']);
});
