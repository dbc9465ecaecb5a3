// Which screens there are: every features/<phase>/Screen.svelte, in the order of the day.
// A phase without a screen is not shown. Here, and only here, one feature is handed to another.
import type { Component, Snippet } from 'svelte';
import { PHASES, type Phase } from '$workbook/place.svelte';

export interface ScreenProps {
  /** Prepare shows the file import, which belongs to Gaps. */
  importFiles?: Snippet;
}

interface Found {
  default: Component<ScreenProps>;
}

const FOUND = import.meta.glob<Found>('../features/*/Screen.svelte', { eager: true });
const IMPORT = import.meta.glob<{ default: Component }>('../features/gaps/import/Import.svelte', {
  eager: true,
});

export const importFiles: Component | null = Object.values(IMPORT)[0]?.default ?? null;

export const screenOf = (phase: Phase): Component<ScreenProps> | null =>
  FOUND[`../features/${phase}/Screen.svelte`]?.default ?? null;

export interface WallProps {
  /** The page that is on the wall, from 0. */
  page: number;
  /** How many there are. */
  pages: number;
}

const WALLS = import.meta.glob<{ default: Component<WallProps, object, 'page' | 'pages'> }>(
  '../features/*/wall/Wall.svelte',
  { eager: true },
);

/** The pages of a phase for the projector view; null where its own screen serves. */
export const wallOf = (phase: Phase): Component<WallProps, object, 'page' | 'pages'> | null =>
  WALLS[`../features/${phase}/wall/Wall.svelte`]?.default ?? null;

export const shownPhases = (): Phase[] => PHASES.filter((phase) => screenOf(phase) !== null);
