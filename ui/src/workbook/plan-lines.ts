// Lists of a plan are texts with a line an entry, `what → answer`; the same rule stands in `model::plan_lines`.
export interface PlanLine {
  what: string;
  answer: string;
}

const ARROW = '→';

/** Halves of each line, parted by its first arrow; `->` counts where there is no `→`. Empty lines are none. */
export function linesOf(text: string): PlanLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const arrow = line.includes(ARROW) ? ARROW : '->';
      const at = line.indexOf(arrow);
      if (at < 0) return { what: line, answer: '' };
      return { what: line.slice(0, at).trim(), answer: line.slice(at + arrow.length).trim() };
    });
}

/** An arrow that somebody typed inside a half would cut it there; it becomes a dash. */
const half = (text: string): string =>
  text
    .replace(/\s*(→|->)\s*/g, ' – ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

export const textOf = (lines: readonly PlanLine[]): string =>
  lines
    .map(({ what, answer }) => ({ what: half(what), answer: half(answer) }))
    .filter(({ what, answer }) => what !== '' || answer !== '')
    .map(({ what, answer }) => (answer === '' ? what : `${what} ${ARROW} ${answer}`))
    .join('\n');

/** The list with one entry put in place of another, or taken away. */
export const withLine = <T>(list: readonly T[], at: number, one: T | null): T[] =>
  list.flatMap((other, here) => (here !== at ? [other] : one === null ? [] : [one]));

/** The list with an entry moved one place on; at an end it stays. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const all = [...list];
  const [one, other] = [all[at], all[at + by]];
  if (one === undefined || other === undefined) return all;
  all[at] = other;
  all[at + by] = one;
  return all;
}
