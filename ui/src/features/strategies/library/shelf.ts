// The shelves: what the library brings, then what the team has added, in one form. Reactive where it is called.
import type { CauseEntry, Id, OwnEntry, ResourceEntry, StrategyEntry, ThemeEntry } from '$bridge/types';
import { asCause, asResource, asStrategy, ownEntries, type OwnResource } from '$workbook/own-entries';
import { shelves } from '$workbook/shelves.svelte';
import { workbook } from '$workbook/workbook.svelte';

/** Of the team's own, less is known. */
export type ShelfResource = OwnResource & Partial<ResourceEntry>;

export const SHELVES = ['strategy', 'theme', 'cause', 'resource'] as const;
export type Shelf = (typeof SHELVES)[number];

export const strategyShelf = (): StrategyEntry[] => [
  ...(shelves.now?.strategies ?? []),
  ...ownEntries('strategy').map(asStrategy),
];

export const causeShelf = (): CauseEntry[] => [
  ...(shelves.now?.causes ?? []),
  ...ownEntries('cause').map(asCause),
];

export const resourceShelf = (): ShelfResource[] => [
  ...(shelves.now?.resources ?? []),
  ...ownEntries('resource').map(asResource),
];

export const themeShelf = (): ThemeEntry[] => shelves.now?.themes ?? [];

/** The entry as the team wrote it; null for what the library brings. */
export const ownOf = (id: Id): OwnEntry | null => workbook.find('own_entry', id);

/** What helps with a strategy, whichever of the two names the other. */
export const resourcesFor = ({ id, resources }: Pick<StrategyEntry, 'id' | 'resources'>): ShelfResource[] =>
  resourceShelf().filter((one) => resources.includes(one.id) || one.strategies?.includes(id));

export const resourcesNamed = (ids: readonly string[]): ShelfResource[] =>
  resourceShelf().filter(({ id }) => ids.includes(id));
