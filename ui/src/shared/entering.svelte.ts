// What is typed to be added: kept where it belongs until it is sent, sent in turn while the next is being typed, and given
// back where it is refused.
import { onMount, untrack } from 'svelte';
import { keepAt, keptAt, type Begun } from './begun.svelte';
import { inTurn } from './in-turn';
import { told, unseen, type Told } from './refused';

/** Sent and not taken; without a reason where it only made room for another one to be mended. */
export interface GivenBack<T> {
  typed: T;
  error: Told | null;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export class Entering<T = string> implements Begun {
  #typed = $state() as T;
  /** Why what stands in the field was not taken. */
  error = $state.raw<Told | null>(null);
  /** Given back while the next was being typed. */
  back = $state.raw<readonly GivenBack<T>[]>([]);
  /** In how many places it is seen. */
  shown = $state(0);
  #sending = 0;
  /** What stands in the field while nothing is typed. */
  #rest: T;
  readonly #blank: () => T;
  readonly #isBegun: (typed: T) => boolean;
  readonly #turn = inTurn();

  /** Begun is what differs from how the field rests, unless it is said otherwise. */
  constructor(blank: () => T, isBegun = (typed: T): boolean => !isSame(typed, this.#rest)) {
    this.#blank = blank;
    this.#isBegun = isBegun;
    this.#typed = this.#rest = blank();
  }

  get typed(): T {
    return this.#typed;
  }

  set typed(typed: T) {
    this.#typed = typed;
    this.error = null;
  }

  get begun(): boolean {
    return this.back.length > 0 || this.#isBegun(this.#typed);
  }

  get seen(): boolean {
    return this.shown > 0;
  }

  /** Nothing would be lost with it. */
  get idle(): boolean {
    return !this.begun && !this.seen && this.#sending === 0;
  }

  /** The field is empty at once, or rests as told. A refused text comes back to it, or beside it where the next was begun. */
  async send(job: (typed: T) => Promise<unknown>, rest = this.#blank(), turn = this.#turn): Promise<boolean> {
    const sent = $state.snapshot(this.#typed) as T;
    this.#restAs(rest);
    this.#sending += 1;
    try {
      await turn(() => job(sent));
      return true;
    } catch (thrown) {
      this.#giveBack({ typed: sent, error: told(thrown) });
      return false;
    } finally {
      this.#sending -= 1;
    }
  }

  /** Into the field with it; what stands there makes room. */
  mend(one: GivenBack<T>): void {
    const others = this.back.filter((other) => other !== one);
    const here = { typed: $state.snapshot(this.#typed) as T, error: null };
    this.back = this.#isBegun(this.#typed) ? [...others, here] : others;
    this.#typed = one.typed;
    this.error = one.error;
  }

  /** Thrown away on purpose. */
  drop(one: GivenBack<T>): void {
    this.back = this.back.filter((other) => other !== one);
  }

  /** What stands in the field is thrown away on purpose. */
  clear(): void {
    this.#restAs(this.#blank());
  }

  #restAs(rest: T): void {
    this.#rest = $state.snapshot(rest) as T;
    this.typed = rest;
  }

  #giveBack(one: GivenBack<T>): void {
    if (!this.seen) unseen(one.error);
    if (this.#isBegun(this.#typed)) this.back = [...this.back, one];
    else {
      this.#typed = one.typed;
      this.error = one.error;
    }
  }
}

/** What was begun at a place, else a blank. Called while a component is made: it is seen until that goes. */
export function entering<T = string>(
  place: string,
  blank: () => T,
  isBegun?: (typed: T) => boolean,
): Entering<T> {
  const held = keptAt<Entering<T>>(place);
  const entry = held === null || untrack(() => held.idle) ? new Entering(blank, isBegun) : held;
  if (entry !== held) keepAt(place, entry);
  onMount(() => {
    entry.shown += 1;
    return () => void (entry.shown -= 1);
  });
  return entry;
}
