// Where words were begun or refused and are not yet in the workbook. They are kept while other things are looked at, and go
// with the workbook; what they are is the business of those who keep them (entering.svelte.ts, draft.svelte.ts).
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

export interface Begun {
  /** Something stands there that is not yet sent, or was sent and not taken. */
  readonly begun: boolean;
  /** It is seen where it stands. */
  readonly seen: boolean;
}

const kept = new SvelteMap<string, Begun>();

export const keptAt = <B extends Begun>(place: string): B | null =>
  untrack(() => kept.get(place) ?? null) as B | null;

export const keepAt = (place: string, what: Begun): void => void kept.set(place, what);

/** Thrown away on purpose, or no longer needed. */
export const forgetAt = (place: string): void => void kept.delete(place);

export const isBegun = (place: string): boolean => kept.get(place)?.begun ?? false;

/** `out of sight`: of those only that are not seen now. */
export const begunPlaces = (which: 'all' | 'out of sight'): string[] =>
  [...kept].flatMap(([place, one]) => (one.begun && (which === 'all' || !one.seen) ? place : []));

/** Another workbook is opened. */
export const forgetBegun = (): void => kept.clear();
