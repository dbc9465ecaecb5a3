// Seats of those who vote without a name.

/** The first seat in which nobody has voted. */
export function freeSeat(voted: ReadonlySet<string>, nameOf: (number: number) => string): string {
  let number = 1;
  while (voted.has(nameOf(number))) number += 1;
  return nameOf(number);
}
