// A gentle ear for names that cannot go up or down: "lack of mentors" cannot be more or less, "mentors" can.

const ABSENCE = /^(the\s+)?(lack|absence|shortage)\s+of\s+/i;
const NEGATION = /^(no|not enough|insufficient|inadequate|too few|few|too many|too much)\s+/i;
const VERDICT = /^(poor|bad|weak|low|high|late|slow|unfair|ineffective|unclear)\s+/i;

export interface Hint {
  /** What is left when the judging word is taken away. */
  rest: string;
}

/** Null where the name can be more or less as it stands. */
export function upOrDown(label: string): Hint | null {
  const text = label.trim();
  for (const opening of [ABSENCE, NEGATION, VERDICT]) {
    const found = opening.exec(text)?.[0];
    if (found === undefined) continue;
    const rest = text.slice(found.length).trim();
    return rest === '' ? null : { rest };
  }
  return null;
}
