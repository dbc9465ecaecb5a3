// Where one stands on the Causes screen: the view, what is selected, what is being asked. One selection for
// all views. Not stored in the file.
import type { Id, Link } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { effectOf } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';

/** The five views of the one map. */
export const VIEWS = ['map', 'outline', 'matrix', 'fishbone', 'list'] as const;
export type View = (typeof VIEWS)[number];
/** A way of working that takes the place of the view until it is left: a protocol, a vote, a look back. */
export type Work = string;
export type Selected = { kind: 'cause' | 'gap' | 'link'; id: Id };
/** What the capture box asks: a new cause or a reason for one (of a category), what one feeds, where one belongs. */
export type Asking =
  | { what: 'add'; family?: string | null }
  | { what: 'why'; about: Id; family?: string | null }
  | { what: 'link' | 'sort'; about: Id };
/** A cause and what it may feed: a cell of the matrix, with a link or without. */
export type Pair = { from: Id; to: Id };

/** A cause that was typed and is on its way into the workbook. */
export interface Coming {
  id: Id;
  name: string;
}

/** Causes, gaps and links that are lit together: a loop, a path, all that lies upstream. */
export interface Lit {
  /** The same as long as it is the same loop or path. */
  key: string;
  /** What it is, in words. */
  said: string;
  /** Drawn on it, R1 for a loop; empty for none. */
  badge: string;
  nodes: readonly Id[];
  links: readonly Id[];
}

class Stand {
  #view = $state<View>('map');
  work = $state<Work | null>(null);
  selected = $state.raw<Selected | null>(null);
  /** The link that sign, strength and delay keys change: selected, just made, or just walked along. */
  link = $state<Id | null>(null);
  /** What is lit on the map. */
  lit = $state.raw<Lit | null>(null);
  asking = $state.raw<Asking | null>(null);
  coming = $state.raw<readonly Coming[]>([]);
  /** The one of them that keys act on: it is selected once it is there, unless one goes elsewhere first. */
  #next = $state<Id | null>(null);
  /** The ends of a link that is on its way: keys change it once it is there, unless one goes elsewhere first. */
  joining = $state.raw<Pair | null>(null);
  /** The cell of the matrix where one stands: keys for strength link its ends. Gone with the next selection. */
  pair = $state.raw<Pair | null>(null);
  /** What A asks where one stands: on a bone of the fishbone a cause of that bone. */
  adding = $state.raw<Asking>({ what: 'add' });
  /** The categories are shown, to be named. */
  naming = $state(false);
  /** A link waits for a click on its second end. */
  linkingFrom = $state<Id | null>(null);
  /** What has to be done first, ready text; gone with the next selection. */
  prompt = $state('');
  /** Asked to be removed, with more that goes along. */
  removing = $state<Id | null>(null);
  /** Set by the view that is shown: puts the focus back on what is selected. */
  returnFocus: () => void = () => undefined;

  get view(): View {
    return this.#view;
  }

  /** A view leads out of the way of working that lay over it. */
  set view(view: View) {
    this.#view = view;
    this.work = null;
  }

  select(selected: Selected | null): void {
    if (selected !== null) this.prompt = '';
    this.pair = null;
    if (selected?.id === this.selected?.id) return;
    this.#next = null;
    this.joining = null;
    this.link = selected?.kind === 'link' ? selected.id : this.#walked(selected?.id);
    this.selected = selected;
    this.removing = null;
  }

  expect(one: Coming): void {
    this.coming = [...this.coming, one];
    this.#next = one.id;
  }

  /** It is there now, with the link that came along, or was refused. Says whether one stands on it. */
  arrived(one: Coming, id: Id | null, along: Id | null): boolean {
    this.coming = this.coming.filter((other) => other !== one);
    if (this.#next !== one.id) return false;
    this.#next = null;
    if (id === null) return false;
    this.selectById(id);
    if (along !== null) this.link = along;
    return true;
  }

  /** Whether what keys act on is still on its way. */
  get awaits(): boolean {
    return this.#next !== null;
  }

  /** To the map from wherever one is, with the focus on what is selected. */
  toMap(): void {
    this.view = 'map';
    requestAnimationFrame(() => this.returnFocus());
  }

  /** Lit, or out again if it is lit already. */
  light(lit: Lit): void {
    this.lit = this.lit?.key === lit.key ? null : lit;
  }

  ask(prompt: string): void {
    this.prompt = prompt;
    voice.say(prompt);
  }

  selectById(id: Id): void {
    const kind = (['cause', 'gap', 'link'] as const).find((one) => workbook.find(one, id) !== null);
    if (kind !== undefined) this.select({ kind, id });
  }

  get node(): Id | null {
    return this.selected === null || this.selected.kind === 'link' ? null : this.selected.id;
  }

  get cause(): Id | null {
    return this.selected?.kind === 'cause' ? this.selected.id : null;
  }

  /** The cause or gap that letters act on, which may be on its way; the same of causes alone. */
  get nextNode(): Id | null {
    return this.#next ?? this.node;
  }

  get nextCause(): Id | null {
    return this.#next ?? this.cause;
  }

  get currentLink(): Link | null {
    return workbook.find('link', this.link);
  }

  /** The link between where one was and where one is, if one went along it. */
  #walked(to: Id | undefined): Id | null {
    const from = this.selected?.id;
    if (to === undefined || from === undefined) return null;
    const joins = (one: Link) =>
      (one.from_cause === from && effectOf(one) === to) || (one.from_cause === to && effectOf(one) === from);
    return workbook.all('link').find(joins)?.id ?? null;
  }

  leave(): void {
    this.lit = null;
    this.work = null;
    this.asking = null;
    this.#next = null;
    this.joining = null;
    this.prompt = '';
    this.linkingFrom = null;
    this.removing = null;
  }
}

export const stand = new Stand();
