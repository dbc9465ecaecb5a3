// A ladder of whys: the rungs from where it began up to where it stands. Pure; links are the map's business.
import type { Id } from '$bridge/types';

/** Rungs from the first question to the last answer. */
export type Rungs = readonly Id[];

export const current = (rungs: Rungs): Id | null => rungs.at(-1) ?? null;

/** One rung up. An answer that is a rung already is no rung again: it closes a loop. */
export const climbed = (rungs: Rungs, to: Id): Rungs => (rungs.includes(to) ? rungs : [...rungs, to]);

/** Back on a rung: what was above it leaves the ladder, though not the map. */
export const backOn = (rungs: Rungs, id: Id): Rungs => {
  const at = rungs.indexOf(id);
  return at < 0 ? rungs : rungs.slice(0, at + 1);
};

/** The rungs of the loop that this answer closes, along its links; empty where it closes none. */
export function loopOf(rungs: Rungs, answer: Id): Id[] {
  const at = rungs.indexOf(answer);
  return at < 0 ? [] : [...rungs.slice(at)].reverse();
}

/** What is left after something was undone or removed: nothing stands above a rung that is gone. */
export function leftOf(
  rungs: Rungs,
  holds: (from: Id, to: Id) => boolean,
  there: (id: Id) => boolean,
): Rungs {
  const breaks = rungs.findIndex((id, at) => !there(id) || (at > 0 && !holds(id, rungs[at - 1] as Id)));
  return breaks < 0 ? rungs : rungs.slice(0, breaks);
}
