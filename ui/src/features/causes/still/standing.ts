// The causes, links and gaps of one moment, by their ids.
import type { Cause, Gap, Id, Link } from '$bridge/types';

export interface Standing {
  causes: Map<Id, Cause>;
  links: Map<Id, Link>;
  gaps: Map<Id, Gap>;
}

export function present(causes: readonly Cause[], links: readonly Link[], gaps: readonly Gap[]): Standing {
  const byId = <R extends { id: Id }>(records: readonly R[]) => new Map(records.map((one) => [one.id, one]));
  return { causes: byId(causes), links: byId(links), gaps: byId(gaps) };
}
