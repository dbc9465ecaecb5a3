// The parts of a plan page in the order in which a team writes them, and where each missing thing is written.
import type { Id, PlanField, Readiness } from '$bridge/types';

export interface Part {
  id: string;
  fields: { field: PlanField; lines: number }[];
}

const lines = (field: PlanField, rows = 2): Part['fields'][0] => ({ field, lines: rows });

/** What stands before milestones, indicators and check-ins, and what after. */
export const FIRST: Part[] = [
  { id: 'why', fields: [lines('aspiration'), lines('theory_of_action', 3)] },
  { id: 'how', fields: [lines('activities', 3), lines('delivery_chain'), lines('resources')] },
];
export const REST: Part[] = [
  { id: 'watching', fields: [lines('trajectory'), lines('performance_data'), lines('benchmarks')] },
  { id: 'people', fields: [lines('stakeholders'), lines('communication')] },
  { id: 'lasting', fields: [lines('risks'), lines('sustaining')] },
];

type Item = Readiness['finish'][number];

/** The element id of the field in which something missing is written. */
const PLACES: { [code: string]: string } = {
  owner_missing: 'plan-owner',
  theory_of_action_missing: 'plan-theory_of_action',
  indicator_missing: 'plan-indicators',
  milestone_missing: 'plan-milestones',
  check_ins_missing: 'plan-check-ins',
};

export type Target =
  { on: 'page'; strategy: Id; element: string } | { on: 'gaps' } | { on: 'strategies'; strategy: Id | null };

export function targetOf({ code, about }: Pick<Item, 'code' | 'about'>): Target {
  const element = PLACES[code];
  if (element !== undefined && about !== null) return { on: 'page', strategy: about, element };
  return code === 'needs_a_focus_gap' ? { on: 'gaps' } : { on: 'strategies', strategy: about };
}
