// When something happened, as people read it where they are.

/** `Nov 22, 2026`. What is no date shows itself. */
export function dayOf(moment: string): string {
  const day = new Date(moment);
  if (Number.isNaN(day.getTime())) return moment;
  return day.toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** `Nov 22, 2026, 10:15 AM`. What is no date shows itself. */
export function dayAndTime(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
