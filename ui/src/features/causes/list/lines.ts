// Pasted text as names of causes: one a line, without bullets and numbers, none twice; and which of them are too long.

const BULLET = /^\s*(?:[-*•–·▪]|\(?\d{1,2}[.)])\s+/u;

/** Characters that the name of a cause may have. */
export const LONGEST = 300;

export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(BULLET, '').replace(/\s+/g, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** One line that is too long would have the whole list refused, so it is kept apart. */
export function fitting(lines: readonly string[]): { fit: string[]; tooLong: string[] } {
  const isLong = (line: string): boolean => line.length > LONGEST && [...line].length > LONGEST;
  return { fit: lines.filter((line) => !isLong(line)), tooLong: lines.filter(isLong) };
}
