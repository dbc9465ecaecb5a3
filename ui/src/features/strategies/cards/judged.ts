// How a strategy is judged, in a few words each: its marks, its cost and the dots that it got. Never added up.
import type { Strategy } from '$bridge/types';
import { t } from '$shared/words';
import type { Tally } from '$workbook/ballots';

type Judged = Pick<Strategy, 'id' | 'impact' | 'feasibility' | 'cost'>;

export function judged({ id, impact, feasibility, cost }: Judged, said: Tally | null): string[] {
  return [
    ...(impact === null ? [] : [t('strategies-card-impact', { mark: impact })]),
    ...(feasibility === null ? [] : [t('strategies-card-feasible', { mark: feasibility })]),
    ...(cost === null ? [] : [t(`strategies-card-cost-${cost}`)]),
    ...(said === null ? [] : [t('strategies-card-dots', { count: said.dots.get(id) ?? 0 })]),
  ];
}
