// All dates of plans in one order: milestones and check-ins, each with its state in words.
import type { CheckIn, Id, Milestone } from '$bridge/types';
import { t } from '$shared/words';

export interface PlanDate {
  strategy: Id;
  /** ISO date. */
  on: string;
  what: string;
  state: string;
  /** Nothing more is to be done about it. */
  past: boolean;
}

interface Dated {
  milestones: readonly Milestone[];
  checkIns: readonly CheckIn[];
}

/** Of these strategies, by day. */
export function datesOf(strategies: readonly { id: Id }[], { milestones, checkIns }: Dated): PlanDate[] {
  const own = new Set(strategies.map(({ id }) => id));
  const dates: PlanDate[] = [
    ...milestones.map(({ strategy, by, title, done }) => ({
      strategy,
      on: by,
      what: title,
      state: t(done ? 'plan-date-done' : 'plan-date-open'),
      past: done,
    })),
    ...checkIns.map(({ strategy, on, status }) => ({
      strategy,
      on,
      what: t('plan-date-check-in'),
      state: t(`plan-status-${status.replace('_', '-')}`),
      past: status !== 'planned',
    })),
  ];
  return dates.filter(({ strategy }) => own.has(strategy)).sort((a, b) => a.on.localeCompare(b.on));
}
