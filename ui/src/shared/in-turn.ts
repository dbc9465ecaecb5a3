// One write after another, where each is made from what the last one left: a list, a sentence in parts.

/** Runs jobs in the order in which they come; one that fails does not hold up the next. */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
