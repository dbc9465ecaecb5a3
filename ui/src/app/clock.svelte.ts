// The timer of the step: counts down the minutes of an agenda block. Calm: it never stops anybody.
import type { AgendaBlock, Id } from '$bridge/types';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
export const EXTRA = 5;

export class StepClock {
  block = $state<Id | null>(null);
  running = $state(false);
  /** Milliseconds left; below zero the step runs over. */
  left = $state(0);
  #until = 0;
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Puts a block on the clock without starting it. */
  set(block: AgendaBlock): void {
    this.block = block.id;
    this.left = block.minutes * MINUTE;
    this.running = false;
  }

  start(): void {
    this.#until = this.#now() + this.left;
    this.running = true;
  }

  pause(): void {
    this.tick();
    this.running = false;
  }

  /** Five more minutes; counted from now where the time was already up. */
  extend(): void {
    this.tick();
    this.left = Math.max(0, this.left) + EXTRA * MINUTE;
    this.#until = this.#now() + this.left;
  }

  tick(): void {
    if (this.running) this.left = this.#until - this.#now();
  }
}

/** `23:10`, also past the end: then how long over. */
export function clockFace(left: number): string {
  const seconds = left >= 0 ? Math.ceil(left / SECOND) : Math.floor(-left / SECOND);
  const rest = String(seconds % 60).padStart(2, '0');
  return `${Math.floor(seconds / 60)}:${rest}`;
}

/** Which phase of the rail a block of the agenda belongs to, by the library's block keys. */
const PHASE_OF_BLOCK: { [key: string]: string } = {
  check_the_map: 'causes',
  root_causes: 'causes',
  read_back: 'share',
};

export const phaseOfBlock = (block: AgendaBlock): string | null =>
  block.key === null ? null : (PHASE_OF_BLOCK[block.key] ?? block.key);

export const clock = new StepClock();
