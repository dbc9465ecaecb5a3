// The clock of the step counts down, waits when asked, and gives five minutes more.
import { expect, it } from 'vitest';
import type { AgendaBlock } from '$bridge/types';
import { clockFace, StepClock } from './clock.svelte';

const MINUTE = 60_000;
const block: AgendaBlock = {
  kind: 'agenda_block',
  id: 'b',
  made_order: 1,
  key: 'gaps',
  title: 'Gaps',
  minutes: 75,
  position: 1,
};

function running(): { clock: StepClock; pass: (ms: number) => void } {
  let now = 0;
  const clock = new StepClock(() => now);
  clock.set(block);
  clock.start();
  const pass = (ms: number): void => {
    now += ms;
    clock.tick();
  };
  return { clock, pass };
}

it('shows all minutes of the block before it is started', () => {
  const clock = new StepClock(() => 0);
  clock.set(block);
  expect(clockFace(clock.left)).toBe('75:00');
});

it('counts down, and stands while it is paused', () => {
  const { clock, pass } = running();
  pass(10 * MINUTE);
  clock.pause();
  pass(30 * MINUTE);
  expect(clockFace(clock.left)).toBe('65:00');
  clock.start();
  pass(1000);
  expect(clockFace(clock.left)).toBe('64:59');
});

it('gives five more minutes, from now on when the time was up', () => {
  const { clock, pass } = running();
  pass(74 * MINUTE);
  clock.extend();
  expect(clockFace(clock.left)).toBe('6:00');
  pass(8 * MINUTE);
  expect(clock.left).toBe(-2 * MINUTE);
  clock.extend();
  expect(clockFace(clock.left)).toBe('5:00');
});

it('says how long a step runs over', () => {
  expect(clockFace(-61_000)).toBe('1:01');
});
