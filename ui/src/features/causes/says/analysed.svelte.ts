// What the map says, worked out beside the window whenever the map changes. On a large map the quick part comes first and
// how far ranks move after it. The last answer stays while a new one is worked out; a newer change stops the older one.
import { bridge, toAppError } from '$bridge/client';
import type { CauseAnalysis } from '$bridge/types';
import { ask, fail } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';

/** Up to so many links everything is there within a twentieth of a second, and one answer is calmer than two. */
const LINKS_AT_ONCE = 1_000;

/** What was just added is seen first; what it means may come a moment later. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

class Analysed {
  answer = $state.raw<CauseAnalysis | null>(null);
  /** How far a long analysis is, 0 to 1. */
  share = $state<number | null>(null);
  /** A person stopped it: what takes long is missing. */
  stopped = $state(false);
  #turn = 0;

  async load(): Promise<void> {
    const turn = ++this.#turn;
    this.stopped = false;
    await painted();
    if (turn !== this.#turn) return;
    const parts = workbook.count('link') > LINKS_AT_ONCE ? [false, true] : [true];
    for (const ranges of parts) {
      const told = await this.#part(turn, ranges);
      if (turn !== this.#turn) return;
      this.share = null;
      if (told === null) return;
      this.answer = told;
    }
  }

  async #part(turn: number, ranges: boolean): Promise<CauseAnalysis | null> {
    try {
      return await ask({ type: 'Causes', ranges });
    } catch (thrown) {
      if (turn !== this.#turn) return null;
      if (toAppError(thrown).code === 'analysis_stopped') this.stopped = true;
      else fail(thrown);
      return null;
    }
  }
}

/** Use inside a component. What does not change the map (evidence, notes, votes) does not ask again. */
export function analysed(): Analysed {
  const held = new Analysed();
  $effect(() => {
    for (const kind of ['settings', 'gap', 'cause', 'link'] as const) void workbook.all(kind);
    if (workbook.isOpen) void held.load();
  });
  $effect(() => bridge().on('analysis-progress', ({ share }) => (held.share = share)));
  return held;
}
