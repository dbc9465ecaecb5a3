// What is still open on the map: questions asked of causes, links and gaps, and causes of which nothing was said. Pure.
import type { Cause, Evidence, Id } from '$bridge/types';

export const asked = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((one) => one.stance === 'question');

export const aboutOf = (evidence: Evidence): Id =>
  evidence.about_cause ?? evidence.about_link ?? evidence.about_gap ?? '';

/** Causes without a word for them, against them or asked of them; what was set aside needs none. */
export function unsaid(causes: readonly Cause[], evidence: readonly Evidence[]): Cause[] {
  const said = new Set(evidence.map(aboutOf));
  return causes.filter((cause) => cause.state !== 'set_aside' && !said.has(cause.id));
}
