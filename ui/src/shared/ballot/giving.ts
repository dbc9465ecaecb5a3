// Steps pressed in haste: each counts from what was asked for last, not from what has come back by now.
import { inTurn } from '../in-turn';
import type { Choice, Give } from './choices';

export class Giving {
  readonly #asked = new Map<string, number>();
  readonly #turn = inTurn();

  /** What it has, with what is on its way. */
  has = ({ id, dots }: Choice): number => this.#asked.get(id) ?? dots;

  /** Of what is left, what is promised already. */
  promised = (choices: readonly Choice[]): number =>
    choices.reduce((sum, choice) => sum + this.has(choice) - choice.dots, 0);

  /** Rejects with the refusal. */
  async give(id: string, dots: number, give: Give): Promise<void> {
    this.#asked.set(id, dots);
    try {
      await this.#turn(() => give(id, dots));
    } finally {
      if (this.#asked.get(id) === dots) this.#asked.delete(id);
    }
  }
}
