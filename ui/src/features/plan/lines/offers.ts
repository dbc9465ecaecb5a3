// What the library and the plan itself offer for a list: risks of the strategy, who has a stake, who then hears of it.
import type { PlanField, StakeholderEntry, StrategyEntry } from '$bridge/types';
import { linesOf, type PlanLine } from '$workbook/plan-lines';

export interface Offer extends PlanLine {
  /** A question that helps to find the answer. */
  ask: string;
}

export interface Shelf {
  entry: StrategyEntry | null;
  stakeholders: readonly StakeholderEntry[];
  /** The plan's own list of stakeholders. */
  heard: string;
}

export function offersFor(field: PlanField, { entry, stakeholders, heard }: Shelf): Offer[] {
  switch (field) {
    case 'risks':
      return (entry?.risks ?? []).map(({ risk, mitigation }) => ({
        what: risk,
        answer: mitigation,
        ask: '',
      }));
    case 'stakeholders':
      return stakeholders.map(({ name, ask }) => ({ what: name, answer: '', ask }));
    case 'communication':
      return linesOf(heard).map(({ what }) => ({ what, answer: '', ask: '' }));
    default:
      return [];
  }
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Offers that the list does not have yet, each once: what they are made of may name a thing twice. */
export const left = (offers: readonly Offer[], lines: readonly PlanLine[]): Offer[] =>
  offers.filter(
    (offer, at) =>
      offer.what !== '' &&
      !lines.some(({ what }) => same(what, offer.what)) &&
      offers.findIndex(({ what }) => same(what, offer.what)) === at,
  );

/** The question that goes with an entry, empty where there is none. */
export const askOf = (offers: readonly Offer[], { what }: PlanLine): string =>
  offers.find((offer) => same(offer.what, what))?.ask ?? '';
