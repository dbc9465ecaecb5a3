// The one way for every action: send a command, apply its outcome, tell who listens.
// How a save or a refusal is shown and spoken is left to the listeners in app/.
import { bridge, toAppError } from '$bridge/client';
import type { AnswerTo, AppError, Command, Outcome, Question } from '$bridge/types';
import { workbook } from './workbook.svelte';

export interface Listener {
  saved?(outcome: Outcome): void;
  /** A failure that the caller did not show by itself. */
  failed?(error: AppError): void;
}

const listeners = new Set<Listener>();

export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Applies an outcome that came from anywhere: an answer, an import, another window. */
export function receive(outcome: Outcome): void {
  const known = outcome.revision <= workbook.revision;
  workbook.apply(outcome);
  if (!known) for (const listener of listeners) listener.saved?.(outcome);
}

export function fail(thrown: unknown): void {
  const error = toAppError(thrown);
  for (const listener of listeners) listener.failed?.(error);
}

/** Sends a command. Rejects with an `AppError`: for fields that show the refusal beside themselves. */
export async function dispatch(command: Command): Promise<Outcome> {
  return committed(() => bridge().dispatch(command));
}

/** Sends a command from a button or a key; a failure is shown by the window, and null comes back. */
export async function act(command: Command): Promise<Outcome | null> {
  return attempt(() => dispatch(command));
}

export const undo = (): Promise<Outcome | null> => attempt(() => committed(() => bridge().undo()));

export const redo = (): Promise<Outcome | null> => attempt(() => committed(() => bridge().redo()));

/** Asks the workbook something that takes computing; rejects with an `AppError`. */
export async function ask<Q extends Question>(question: Q): Promise<AnswerTo<Q>> {
  try {
    return await bridge().ask(question);
  } catch (thrown) {
    throw toAppError(thrown);
  }
}

/** Runs any call of the bridge; a failure is shown by the window, and null comes back. */
export async function attempt<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (thrown) {
    fail(thrown);
    return null;
  }
}

async function committed(call: () => Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await call();
    receive(outcome);
    return outcome;
  } catch (thrown) {
    throw toAppError(thrown);
  }
}

/** The record that a command made, e.g. the id of a cause just added. */
export function madeBy(outcome: Outcome | null): string | null {
  const made = outcome?.changes.find((change) => change.before === null && change.after !== null);
  return made?.after?.id ?? null;
}
