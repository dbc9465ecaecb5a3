// What the map engine is given to show, and what it tells back. No domain rules and no words of its own:
// names and notes come ready from the caller.
import type { Beyond } from './camera';
import type { MapGeometry } from '$bridge/generated/MapGeometry';
import type { LinkGeometry } from '$bridge/generated/LinkGeometry';
import type { NodeGeometry } from '$bridge/generated/NodeGeometry';

export type { MapGeometry, LinkGeometry, NodeGeometry };

export type Id = string;

/** Width and height of each node as the window draws it; the layout is asked with these. */
export type Sizes = { [id: Id]: [number, number] };

export interface SceneNode {
  id: Id;
  kind: 'cause' | 'gap';
  label: string;
  note: string;
  /** Stands after the note in amber: an open question. */
  flag: string;
  /** CSS color of the bar at the left edge. */
  color: string;
  /** At the upper right corner: the rank. */
  badge: string;
  root: boolean;
  /** Set aside: kept on the map, out of the analysis. */
  faded: boolean;
  /** Not what one looks for at the moment: a filter or a gap in focus passes it by. */
  dim: boolean;
  /** At the lower right corner: dots of a vote, ticks of a list. */
  dots: string;
  /** How many causes upstream are folded into this one. */
  folded: number;
  /** Name of the small button that folds and unfolds them; empty where there is nothing to fold. */
  foldName: string;
  /** What screen readers say after label, note and flag: kind, rank, what it feeds and what feeds it. */
  story: string;
  /** Name of the small button that starts a link; empty where no link may start. */
  linkName: string;
}

export interface SceneLink {
  id: Id;
  from: Id;
  to: Id;
  opposite: boolean;
  delay: boolean;
  /** 1 to 4. */
  strength: number;
  /** Share of the drops that pass here, 0 to 1; where it is given, the width tells it instead of the strength. */
  drops: number | null;
  faded: boolean;
  dim: boolean;
  name: string;
}

/** A band across the map with its name at the left edge. */
export interface Lane {
  label: string;
  top: number;
  height: number;
}

export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
  lanes: Lane[];
  /** The word at a delayed link. */
  later: string;
}

export type Target = { kind: 'node' | 'link'; id: Id };

/** A loop or a path shown in amber; its badge, if it has one, stands at the longest of its links. */
export interface Highlight {
  nodes: ReadonlySet<Id>;
  links: ReadonlySet<Id>;
  badge: string;
}

/** What a person did; each is told once, when the gesture is over. */
export interface MapEvents {
  selected(target: Target | null): void;
  placed(id: Id, x: number, y: number): void;
  connected(from: Id, to: Id): void;
  /** Double click or Enter: go to the details. */
  opened(target: Target): void;
  /** The button that folds or unfolds what lies upstream of this node. */
  folded(id: Id): void;
  /** A link waits for its second end, or no longer. */
  linking(source: Id | null): void;
  zoomed(scale: number): void;
  /** How many nodes lie beyond each side of the view. */
  beyond(nodes: Beyond): void;
}
