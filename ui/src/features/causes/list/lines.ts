// Pasted text as names of causes: one a line, without bullets and numbers, none twice.

const BULLET = /^\s*(?:[-*•–·▪]|\(?\d{1,2}[.)])\s+/u;

export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(BULLET, '').replace(/\s+/g, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
