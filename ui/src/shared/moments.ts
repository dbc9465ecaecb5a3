// When something happened, as people read it where they are.

/** A date without a time is that day wherever it is read; as a moment it would be the evening before in America. */
const atOf = (moment: string): Date =>
  new Date(/^\d{4}-\d\d-\d\d$/.test(moment) ? `${moment}T00:00` : moment);

/** The day here and now as the workbook writes days: `2026-11-22`. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole days from one written day to another; below zero where it is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));

/** `Nov 22, 2026`. What is no date shows itself. */
export function dayOf(moment: string): string {
  const day = atOf(moment);
  if (Number.isNaN(day.getTime())) return moment;
  return day.toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** `Nov 22, 2026, 10:15 AM`. What is no date shows itself. */
export function dayAndTime(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
