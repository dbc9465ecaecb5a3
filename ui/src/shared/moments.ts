// When something happened, as people read it where they are.

/** `Nov 22, 2026`. What is no date shows itself. */
export function dayOf(moment: string): string {
  const day = new Date(moment);
  if (Number.isNaN(day.getTime())) return moment;
  return day.toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
}
