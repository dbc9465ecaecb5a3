// What a ballot offers, as its lists need it: for causes, gaps and strategies alike.

export interface Choice {
  id: string;
  text: string;
  /** What the voter has given it. */
  dots: number;
  /** What may be told of it beside its name. */
  told?: string;
}

/** A vote that was refused shows why beside the list. */
export type Give = (id: string, dots: number) => Promise<unknown>;
