// Entries that the team adds to the library, in the form of the shipped ones, so that shelves and cards need not tell
// them apart.
import type { CauseEntry, EntryKind, OwnEntry, ResourceEntry, StrategyEntry } from '$bridge/types';
import { linesOf } from './plan-lines';
import { workbook } from './workbook.svelte';

export const ownEntries = (kind: EntryKind): OwnEntry[] =>
  workbook.all('own_entry').filter((one) => one.entry_kind === kind);

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const TIERS = ['1', '2', '3', '4'] as const;

export function asStrategy(one: OwnEntry): StrategyEntry {
  return {
    id: one.id,
    title: one.title,
    summary: one.about,
    theme: '',
    place_of_impact: 'district',
    families: one.families,
    acts_on: [],
    steps: lines(one.steps),
    risks: linesOf(one.risks).map(({ what, answer }) => ({ risk: what, mitigation: answer })),
    measures: [],
    watch: lines(one.watch),
    resources: [],
    evidence: TIERS.find((tier) => Number(tier) === one.tier) ?? 'not_rated',
    evidence_note: null,
    partnership: false,
    source: one.source,
    year: one.year ?? null,
  };
}

export const asCause = (one: OwnEntry): CauseEntry => ({
  id: one.id,
  label: one.title,
  family: one.families[0] ?? '',
  measures: [],
  why: one.about,
  source: one.source,
});

export type OwnResource = Pick<ResourceEntry, 'id' | 'title' | 'publisher' | 'helps_with' | 'families'>;

export const asResource = (one: OwnEntry): OwnResource => ({
  id: one.id,
  title: one.title,
  publisher: one.source,
  helps_with: one.about,
  families: one.families,
});
