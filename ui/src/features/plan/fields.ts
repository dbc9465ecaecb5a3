// The parts of a plan page in the order in which a team writes them, and where each missing thing is written.
import type { Id, PlanField, Readiness } from '$bridge/types';

/** How a field is written: in words, or as a list with two halves a line. */
export interface Written {
  field: PlanField;
  lines: number;
  list?: true;
}

export interface Part {
  id: string;
  fields: Written[];
}

const words = (field: PlanField, lines = 2): Written => ({ field, lines });
const list = (field: PlanField): Written => ({ field, lines: 1, list: true });

/** What stands before milestones, indicators and check-ins, and what after. The theory of action has a form of its own. */
export const FIRST: Part[] = [
  { id: 'why', fields: [words('aspiration'), words('theory_of_action')] },
  { id: 'how', fields: [words('activities', 3), list('delivery_chain'), list('resources')] },
];
export const REST: Part[] = [
  { id: 'watching', fields: [words('trajectory'), words('performance_data'), words('benchmarks')] },
  { id: 'people', fields: [list('stakeholders'), list('communication')] },
  { id: 'lasting', fields: [list('risks'), words('sustaining')] },
];

/** What is asked of a partnership with a preparation program besides. */
export const PARTNERSHIP: Part = {
  id: 'partnership',
  fields: [
    words('scope'),
    words('interim_goals'),
    words('final_goals'),
    words('budget'),
    words('supervising_practitioners'),
  ],
};

export const PARTS: Part[] = [...FIRST, ...REST, PARTNERSHIP];

type Item = Readiness['finish'][number];

/** Under a heading that names the strategy, without its name: `“Hire by May” has no owner.` as `Has no owner.` */
export function underHeading(text: string, title: string): string {
  const name = `“${title}” `;
  if (!text.startsWith(name)) return text;
  const rest = text.slice(name.length);
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** The element of the page in which something missing is written. */
const PLACES: { [code: string]: string } = {
  owner_missing: 'plan-owner',
  indicator_missing: 'plan-indicators',
  milestone_missing: 'plan-milestones',
  check_ins_missing: 'plan-check-ins',
  mitigation_missing: 'plan-risks',
  likelihood_missing: 'plan-rating-likelihood_of_delivery',
  partnership_missing: 'plan-rating-partnership',
};
const FIELDS = new Set<string>(PARTS.flatMap(({ fields }) => fields.map(({ field }) => field)));

function elementOf({ code, record }: Pick<Item, 'code' | 'record'>): string | null {
  if (code === 'milestone_before_session') return `plan-milestone-${record.id}`;
  if (code === 'indicator_undated') return `plan-indicator-${record.id}`;
  const field = code.replace(/_missing$/, '');
  return PLACES[code] ?? (code.endsWith('_missing') && FIELDS.has(field) ? `plan-${field}` : null);
}

export type Target =
  { on: 'page'; strategy: Id; element: string } | { on: 'gaps' } | { on: 'strategies'; strategy: Id | null };

export function targetOf(item: Pick<Item, 'code' | 'about' | 'record'>): Target {
  const element = elementOf(item);
  if (element !== null && item.about !== null) return { on: 'page', strategy: item.about, element };
  return item.code === 'needs_a_focus_gap' ? { on: 'gaps' } : { on: 'strategies', strategy: item.about };
}
