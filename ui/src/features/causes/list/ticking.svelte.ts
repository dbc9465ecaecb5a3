// Who is ticking now. What somebody ticked shows only during their turn: once the next one has ticked, nobody's
// ticks can be looked at again, only their sum.
import { t } from '$shared/words';
import { act, madeBy } from '$workbook/desk';
import type { Id } from '$bridge/types';
import { turn } from '../acts';
import { workbook } from '$workbook/workbook.svelte';
import { also, counts, nextVoter, standing, tickBallot, voters } from './ticks';

class Ticking {
  /** Empty while nobody ticks. */
  voter = $state('');
  #before = $state('');
  /** The ballot of this turn: another one, or none after an undo, ends it. */
  #turnOf = $state<Id | null>(null);

  readonly ballot = $derived(tickBallot(workbook.all('ballot')));
  readonly votes = $derived(standing(workbook.all('vote'), this.ballot));
  readonly counts = $derived(counts(this.votes));
  readonly people = $derived(workbook.all('participant').map((one) => one.name));
  readonly done = $derived(voters(this.votes.filter((vote) => vote.voter !== this.voter)));
  readonly mine = $derived(
    new Set(this.votes.filter((vote) => vote.voter === this.voter).map((vote) => vote.choice)),
  );

  get isOpen(): boolean {
    return this.ballot !== null && !this.ballot.closed;
  }

  get onTurn(): boolean {
    return this.isOpen && this.voter !== '' && this.#turnOf === this.ballot?.id;
  }

  /** Opens a ballot, or goes on with the one that is open; a closed one is followed by a new round. */
  begin(): Promise<void> {
    return turn(() => this.#begin());
  }

  async #begin(): Promise<void> {
    let turnOf = this.isOpen ? (this.ballot?.id ?? null) : null;
    if (turnOf === null) {
      const after = this.ballot?.id ?? null;
      turnOf = madeBy(
        await act({
          type: 'OpenBallot',
          question: t('reasons-tick-question'),
          about: 'cause',
          rule: 'ticks',
          hidden: true,
          after,
        }),
      );
    }
    if (turnOf === null) return;
    this.#turnOf = turnOf;
    this.#before = '';
    this.voter = '';
    this.voter = nextVoter(this.people, this.done, seat);
  }

  /** The turn of a named one; somebody who has ticked has had it. */
  take(voter: string): boolean {
    const name = voter.trim();
    if (name === '' || this.done.has(name)) return false;
    this.#before = this.mine.size > 0 ? this.voter : '';
    this.voter = name;
    return true;
  }

  next(): void {
    this.take(nextVoter(this.people, had(), seat));
  }

  /** Back to the one before, as long as nobody has ticked since. */
  get mayGoBack(): boolean {
    return this.onTurn && this.#before !== '' && this.mine.size === 0;
  }

  back(): void {
    if (!this.mayGoBack) return;
    this.voter = this.#before;
    this.#before = '';
  }

  async tick(choice: Id, on: boolean): Promise<void> {
    if (!this.onTurn || this.ballot === null) return;
    this.#before = '';
    await act({ type: 'CastVote', ballot: this.ballot.id, voter: this.voter, choice, dots: on ? 1 : 0 });
  }

  async close(): Promise<void> {
    this.voter = '';
    if (this.ballot !== null) await act({ type: 'CloseBallot', id: this.ballot.id });
  }
}

const seat = (number: number): string => t('reasons-seat', { number });

export const ticking = new Ticking();

/** Those who have had their turn, and the one who has it. */
const had = (): ReadonlySet<string> => also(ticking.done, ticking.voter);

export const nextSeat = (): string => nextVoter([], had(), seat);
