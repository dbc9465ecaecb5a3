// What became of an action, and which lines of the team's answer were not taken up yet. A milestone made of an
// action has its words; once it has other words, the action is open again.
import type { Milestone, Note } from '$bridge/types';

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The milestone that was made of an action. */
export const milestoneOf = (
  { text }: Pick<Note, 'text'>,
  milestones: readonly Milestone[],
): Milestone | null => milestones.find(({ title }) => bare(title) === bare(text)) ?? null;

/** Lines of an answer without the marks of a list, those that are actions or notes already left out. */
export function linesLeft(answer: string, notes: readonly Pick<Note, 'text'>[]): string[] {
  const known = new Set(notes.map(({ text }) => bare(text)));
  const lines = answer.split('\n').map((line) => bare(line.replace(/^\s*([-*•–]|\d+[.)])\s+/, '')));
  return [...new Set(lines)].filter((line) => line !== '' && !known.has(line));
}
