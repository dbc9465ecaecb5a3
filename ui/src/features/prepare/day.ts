// The times of a day: blocks one after the other from a start, counted in minutes after midnight.

export interface Timed<B> {
  block: B;
  from: number;
  to: number;
}

export function timesOf<B extends { minutes: number }>(blocks: B[], start: number): Timed<B>[] {
  let at = start;
  return blocks.map((block) => {
    const from = at;
    at += block.minutes;
    return { block, from, to: at };
  });
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `08:30`, as a time field holds it. */
export const timeText = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** The minutes after midnight of `08:30`, or null where that is no time. */
export function minutesOf(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** As people read it where they are: `8:30 AM`, `08:30`. */
export function timeForEyes(minutes: number): string {
  const day = new Date(2000, 0, 1, Math.floor(minutes / 60), minutes % 60);
  return day.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
}

/** A position between two neighbours; blocks keep theirs, only the moved one changes. */
export function positionAt(blocks: { position: number }[], at: number): number {
  const before = blocks[at - 1]?.position;
  const after = blocks[at]?.position;
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
