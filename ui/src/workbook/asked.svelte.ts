// An answer that follows the workbook: asked again after every commit, the last answer kept meanwhile.
import type { AnswerTo, AppError, Kind, Question } from '$bridge/types';
import { toAppError } from '$bridge/client';
import { ask } from './desk';
import { workbook } from './workbook.svelte';

/**
 * Use inside a component: `const units = asked(() => ({ type: 'Units' }))`, then `units.answer`. Where an answer takes long
 * and follows from some kinds of records alone, `kinds` names them: no other change asks again.
 */
export function asked<Q extends Question>(question: () => Q | null, kinds?: readonly Kind[]): Asked<Q> {
  const held = new Asked<Q>();
  $effect(() => {
    const now = question();
    if (kinds === undefined) void workbook.revision;
    else for (const kind of kinds) void workbook.all(kind);
    if (now !== null && workbook.isOpen) void held.load(now);
  });
  return held;
}

export class Asked<Q extends Question> {
  answer = $state.raw<AnswerTo<Q> | null>(null);
  error = $state.raw<AppError | null>(null);
  busy = $state(false);
  #turn = 0;

  /** Only the newest question counts: a slow older answer is dropped. */
  async load(question: Q): Promise<void> {
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const answer = await ask(question);
      if (turn === this.#turn) this.#settle(answer, null);
    } catch (thrown) {
      if (turn === this.#turn) this.#settle(this.answer, toAppError(thrown));
    }
  }

  #settle(answer: AnswerTo<Q> | null, error: AppError | null): void {
    this.answer = answer;
    this.error = error;
    this.busy = false;
  }
}
