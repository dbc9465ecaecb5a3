// What the Causes screen can show: the views of the one map, and the ways of working on it. Tabs, menu and palette
// offer what stands here; each is a component of its own folder.
import type { Component } from 'svelte';
import type { CauseAnalysis } from '$bridge/types';
import type { NamedLoop } from './says/loops';
import Check from './check/Check.svelte';
import { reading } from './check/reading.svelte';
import Fishbone from './fishbone/Fishbone.svelte';
import Ladder from './ladder/Ladder.svelte';
import List from './list/List.svelte';
import Matrix from './matrix/Matrix.svelte';
import MapView from './map/MapView.svelte';
import Outline from './outline/Outline.svelte';
import Past from './past/Past.svelte';
import Questions from './questions/Questions.svelte';
import { openQuestions } from './questions/open.svelte';
import Votes from './Votes.svelte';
import PathsPage from './paths/PathsPage.svelte';
import StartsPage from './says/StartsPage.svelte';
import { VIEWS, type View } from './stand.svelte';

/** What every view and way is given. */
export interface Shown {
  analysis: CauseAnalysis | null;
  loops: NamedLoop[];
}

const VIEW_SCREENS: { [view in View]?: Component<Shown> } = {
  map: MapView,
  outline: Outline,
  matrix: Matrix,
  fishbone: Fishbone,
  list: List as Component,
};

export const SHOWN_VIEWS: View[] = VIEWS.filter((view) => view in VIEW_SCREENS);
export const screenOfView = (view: View): Component<Shown> => VIEW_SCREENS[view] ?? MapView;

/** A protocol, a vote, a look back: it takes the place of the view until it is left. */
export interface Way {
  id: string;
  /** Key of its name; `<name>.about` says in a sentence what it is for. */
  name: string;
  screen: Component<Shown>;
  /** It shows by itself what is selected; the panel beside it would say it twice. */
  alone?: boolean;
  /** It takes the whole width: nothing stands beside it. */
  wide?: boolean;
  /** How much there is to do in it, shown where it is opened. */
  count?: () => number;
}

export const WAYS: Way[] = [
  { id: 'ladder', name: 'ladder-name', screen: Ladder as Component },
  { id: 'check', name: 'check-name', screen: Check, alone: true, count: () => reading.unread.size },
  {
    id: 'questions',
    name: 'questions-name',
    screen: Questions as Component,
    count: () => openQuestions().length,
  },
  // The map's ranking does not stand beside a vote, so that it does not lead it.
  { id: 'votes', name: 'votes-way-name', screen: Votes as Component, wide: true },
  { id: 'starts', name: 'starts-way-name', screen: StartsPage, wide: true },
  { id: 'paths', name: 'paths-way-name', screen: PathsPage as Component, wide: true },
  { id: 'past', name: 'past-way', screen: Past as Component, wide: true },
];

export const wayOf = (id: string | null): Way | null => WAYS.find((way) => way.id === id) ?? null;
