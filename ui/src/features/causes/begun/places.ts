// Where what is written about the map is kept until it is sent: a name, a reason, evidence, an answer to a question.
import type { Id } from '$bridge/types';

export const nameAt = (id: Id): string => `name ${id}`;
export const reasonAt = (id: Id): string => `reason ${id}`;
export const rootAt = (id: Id): string => `root ${id}`;
export const evidenceAt = (id: Id): string => `evidence ${id}`;
/** What is written over a piece of evidence: a change, or an answer to what it asks. */
export const overAt = (what: 'edit' | 'answer', id: Id): string => `${what} ${id}`;
export const questionAt = (link: Id): string => `question ${link}`;
