// What the map engine is given to show, and what it tells back. No domain rules and no words of its own:
// names and notes come ready from the caller.
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
  faded: boolean;
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
  faded: boolean;
  name: string;
}

export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
  /** The word at a delayed link. */
  later: string;
}

export type Target = { kind: 'node' | 'link'; id: Id };

/** A loop shown in amber; its badge stands at the longest of its links. */
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
  /** A link waits for its second end, or no longer. */
  linking(source: Id | null): void;
  zoomed(scale: number): void;
}
