// One write after another, where each is made from what the last one left: a list, a sentence in parts; or one write only.

/** Runs jobs in the order in which they come; one that fails does not hold up the next. */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Runs a job unless one is still running: the second press of a double click is no wish of its own. */
export function once(): (job: () => Promise<unknown>) => Promise<void> {
  let running = false;
  return async (job) => {
    if (running) return;
    running = true;
    try {
      await job();
    } finally {
      running = false;
    }
  };
}
