// Lists of a plan are texts with a line an entry, `what → answer`; the same rule stands in `model::plan_lines`.
export interface PlanLine {
  what: string;
  answer: string;
}

const ARROW = '→';

/** Two halves of a line; a text without an arrow is all of the first. */
export function linesOf(text: string): PlanLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.search(/→|->/);
      if (at < 0) return { what: line, answer: '' };
      const rest = line.slice(at).replace(/^(→|->)/, '');
      return { what: line.slice(0, at).trim(), answer: rest.trim() };
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

/** The list with one line put in place of another, or taken away. */
export const withLine = (lines: readonly PlanLine[], at: number, line: PlanLine | null): PlanLine[] =>
  lines.flatMap((one, here) => (here !== at ? [one] : line === null ? [] : [line]));

/** The list with a line moved one place on; at an end it stays. */
export function moved(lines: readonly PlanLine[], at: number, by: -1 | 1): PlanLine[] {
  const all = [...lines];
  const [one, other] = [all[at], all[at + by]];
  if (one === undefined || other === undefined) return all;
  all[at] = other;
  all[at + by] = one;
  return all;
}
