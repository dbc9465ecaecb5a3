// Seats of those who vote without a name.

/** The first seat that nobody has: who has voted or is called so already. */
export function freeSeat(taken: ReadonlySet<string>, nameOf: (number: number) => string): string {
  let number = 1;
  while (taken.has(nameOf(number))) number += 1;
  return nameOf(number);
}
