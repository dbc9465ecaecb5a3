// Refusals of fields in narrow columns, shown together below their row and at its full width.
import type { Told } from './refused';

/** What a field is handed instead of showing a refusal itself. */
export interface ToldBelow {
  /** The id of the element where it is shown. */
  id: string;
  tell: (error: Told | null) => void;
}

export class Below {
  readonly #errors = $state<{ [field: string]: Told | null }>({});

  constructor(readonly id: string) {}

  /** The first of the row that stands. */
  get error(): Told | null {
    return Object.values(this.#errors).find((error) => error !== null) ?? null;
  }

  of(field: string): ToldBelow {
    return { id: this.id, tell: (error) => (this.#errors[field] = error) };
  }
}

/** For the rows of a list: the one of each, whichever place it moves to. */
export function belowRows(list: string): (row: string) => Below {
  const rows: { [row: string]: Below } = {};
  return (row) => (rows[row] ??= new Below(`${list}-${row}-refused`));
}
