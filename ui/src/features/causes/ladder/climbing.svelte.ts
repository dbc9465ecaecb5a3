// The ladder that the team is on, kept while other screens are looked at, and what each answer does to it.
// Rejects with the refusal, for the field in which the answer was typed.
import { toAppError } from '$bridge/client';
import type { Id } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { t } from '$shared/words';
import { act } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { linkBetween } from '../acts';
import { answerWhy, meant } from '../capture/capture';
import type { Option } from '../capture/finding';
import { named } from '../named.svelte';
import { stand } from '../stand.svelte';
import { backOn, climbed, current, leftOf, loopOf, type Rungs } from './ladder';

const isThere = (id: Id): boolean => workbook.find('cause', id) !== null || workbook.find('gap', id) !== null;

class Climbing {
  #rungs = $state.raw<Rungs>([]);
  /** No more questions for now. */
  stopped = $state(false);
  /** What the last answer did, ready text. */
  said = $state('');
  /** The rung to which the last answer led back. */
  loopTo = $state<Id | null>(null);

  readonly rungs = $derived(leftOf(this.#rungs, (from, to) => linkBetween(from, to) !== null, isThere));
  readonly at = $derived(current(this.rungs));

  begin(id: Id): void {
    this.#stepTo([id]);
  }

  end(): void {
    this.#rungs = [];
    this.stopped = false;
    this.#tell('');
  }

  /** Up to the answer, or on the same rung for one answer more. */
  async answer(option: Option | null, typed: string, more: boolean): Promise<void> {
    const about = this.at;
    if (about === null) return;
    const id = await this.#linked(about, option, typed);
    if (id === null) return;
    if (loopOf(this.rungs, id).length > 0) return this.#closeLoop(id);
    if (!more) return this.climb(id);
    this.#tell(t('ladder-one-more', { name: named.of(id) }));
  }

  climb(id: Id): void {
    if (this.rungs.includes(id)) this.#closeLoop(id);
    else this.#stepTo(climbed(this.rungs, id));
  }

  backOn(id: Id): void {
    this.#stepTo(backOn(this.rungs, id));
  }

  stop(said = ''): void {
    this.stopped = true;
    this.#tell(said === '' ? t('ladder-stopped') : said);
  }

  async nobodyKnows(): Promise<void> {
    const about = this.at;
    if (about === null) return;
    const text = t('ladder-question', { name: named.of(about) });
    const done = await act({ type: 'AddEvidence', about, stance: 'question', text, kind: 'stakeholder' });
    if (done !== null) this.stop(t('ladder-asked', { question: text }));
  }

  async outOfOurHands(): Promise<void> {
    const cause = workbook.find('cause', this.at);
    if (cause === null) return;
    const done = await act({ type: 'SetControl', id: cause.id, control: 'outside' });
    if (done !== null) this.stop(t('ladder-outside', { name: cause.label }));
  }

  /** A link that stands already is an answer as good as a new one. */
  async #linked(about: Id, option: Option | null, typed: string): Promise<Id | null> {
    try {
      return (await answerWhy(about, option, typed)).cause;
    } catch (thrown) {
      const there = meant(option, typed);
      if (toAppError(thrown).code === 'link_exists' && there !== null) return there;
      throw thrown;
    }
  }

  #closeLoop(id: Id): void {
    const names = loopOf(this.rungs, id).map((rung) => named.of(rung));
    this.#tell(t('ladder-loop', { names: [named.of(id), ...names].join(' → ') }));
    this.loopTo = id;
  }

  #stepTo(rungs: Rungs): void {
    this.#rungs = rungs;
    this.stopped = false;
    this.#tell('');
    const at = current(rungs);
    if (at === null) return;
    stand.selectById(at);
    voice.say(
      t('ladder-rung-said', { rung: rungs.length, question: t('causes-ask-why', { name: named.of(at) }) }),
    );
  }

  #tell(said: string): void {
    this.said = said;
    this.loopTo = null;
    if (said !== '') voice.say(said);
  }
}

export const climbing = new Climbing();
