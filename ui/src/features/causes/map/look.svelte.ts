// How one looks at the map: what steps back, what is folded, how it is arranged. Of this window, not in the file.
import type { Cause, Id } from '$bridge/types';
import type { Beyond } from '$canvas/camera';
import { voice } from '$shared/announce.svelte';
import { t } from '$shared/words';
import { effectOf, focusGaps } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { stand } from '../stand.svelte';
import { dotsOn } from './dots';
import { foldedInto, leadingTo } from './upstream';

/** A quality by which causes are chosen, and one of its values: `state:possible`. */
export type Choice = `${'family' | 'control' | 'state'}:${string}`;

class Look {
  /** How many nodes lie beyond each side of the view. */
  beyond = $state.raw<Beyond>({ left: 0, right: 0, above: 0, below: 0 });
  readonly #larger = $derived(Object.values(this.beyond).some((count) => count > 0));
  #small = $state<boolean | null>(null);
  byCategory = $state(false);
  byDrops = $state(false);
  /** Only what leads to this gap stands out. */
  gap = $state<Id | null>(null);
  /** Only causes with dots or ticks stand out. */
  voted = $state(false);
  /** What was unticked: causes with one of these step back. */
  passed = $state.raw<ReadonlySet<Choice>>(new Set());
  #folds = $state.raw<ReadonlySet<Id>>(new Set());

  readonly #ends = $derived(
    workbook.all('link').map((link) => ({ from: link.from_cause, to: effectOf(link) })),
  );
  readonly #gaps = $derived(workbook.all('gap').map(({ id }) => id));
  readonly #leads = $derived(this.gap === null ? null : leadingTo([this.gap], this.#ends));
  readonly dots = $derived(dotsOn(workbook.all('ballot'), workbook.all('vote')));
  /** What each folded cause has taken in. */
  readonly folded = $derived(
    new Map(
      [...this.#folds].flatMap((id) => {
        const taken = foldedInto(id, this.#ends, this.#gaps);
        return workbook.find('cause', id) === null || taken.length === 0 ? [] : [[id, taken] as const];
      }),
    ),
  );
  readonly hidden = $derived(new Set([...this.folded.values()].flat()));

  /** The small map comes where the map is larger than the view, as long as nobody has said otherwise. */
  get minimap(): boolean {
    return this.#small ?? this.#larger;
  }
  set minimap(on: boolean) {
    this.#small = on;
  }

  /** How many filters are on. */
  get filters(): number {
    return this.passed.size + (this.gap === null ? 0 : 1) + (this.voted ? 1 : 0);
  }

  dims(cause: Cause): boolean {
    const { id, family, control, state } = cause;
    if (this.#leads !== null && !this.#leads.has(id)) return true;
    if (this.voted && !this.dots.has(id)) return true;
    const choices: Choice[] = [`family:${family ?? ''}`, `control:${control}`, `state:${state}`];
    return choices.some((choice) => this.passed.has(choice));
  }

  dimsGap(id: Id): boolean {
    return this.gap !== null && this.gap !== id && focusGaps().length > 1;
  }

  pass(choice: Choice, on: boolean): void {
    const others = [...this.passed].filter((one) => one !== choice);
    this.passed = new Set(on ? others : [...others, choice]);
  }

  showAll(): void {
    this.gap = null;
    this.voted = false;
    this.passed = new Set();
  }

  /** Folds what only leads on through this cause, or unfolds it. */
  fold(id: Id | null): void {
    const cause = workbook.find('cause', id);
    if (cause === null) return stand.ask(t('causes-select-cause-first'));
    if (this.#folds.has(cause.id)) {
      this.#folds = new Set([...this.#folds].filter((one) => one !== cause.id));
      return voice.say(t('map-view-unfolded', { cause: cause.label }));
    }
    const count = foldedInto(cause.id, this.#ends, this.#gaps).length;
    if (count === 0) return stand.ask(t('map-view-nothing-to-fold', { cause: cause.label }));
    this.#folds = new Set([...this.#folds, cause.id]);
    voice.say(t('map-view-folded', { cause: cause.label, count }));
  }

  /** Unfolds whatever keeps this cause out of sight. */
  reveal(id: Id): void {
    if (!this.hidden.has(id)) return;
    const hides = [...this.folded].flatMap(([into, taken]) => (taken.includes(id) ? into : []));
    this.#folds = new Set([...this.#folds].filter((into) => !hides.includes(into)));
  }
}

export const look = new Look();
