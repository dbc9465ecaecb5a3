// The map on the screen: takes a scene and a geometry, keeps the page in step with them, and tells what people
// did. Gestures live in gestures/; what a command is and what is said is the caller's.
import './canvas.css';
import {
  firstLook,
  fitted,
  panned,
  revealed,
  zoomed,
  type Box,
  type Camera,
  type Point,
  type Size,
} from './camera';
import { DrawnLink } from './draw-link';
import { DrawnNode } from './draw-node';
import { boundsOf, linkBetween } from './geometry';
import { listenToKeys } from './gestures/keys';
import { listenToPointers } from './gestures/pointers';
import { listenToWheel } from './gestures/wheel';
import { Linking } from './gestures/linking';
import { focusOrder, type Placed } from './order';
import type { Highlight, Id, MapEvents, MapGeometry, Scene, Sizes, Target } from './scene';
import { Surface, svgElement } from './surface';

/** Room around the nodes when the whole map is shown: badges and bowed links reach beyond them. */
const MARGIN = 40;
/** Height of the buttons that lie over the lower edge. */
const FOOT = 28;

export class MapCanvas {
  readonly surface: Surface;
  readonly linking: Linking;
  readonly #nodes = new Map<Id, DrawnNode>();
  readonly #links = new Map<Id, DrawnLink>();
  readonly #stop: (() => void)[];
  #geometry: MapGeometry | null = null;
  #chosen: Target | null = null;
  #along: Id | null = null;
  #badge: SVGGElement | null = null;
  #order: Id[] = [];

  constructor(
    host: HTMLElement,
    readonly events: MapEvents,
  ) {
    this.surface = new Surface(host);
    this.linking = new Linking(this);
    this.#stop = [listenToPointers(this), listenToWheel(this), listenToKeys(this)];
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
    this.surface.remove();
  }

  // ---- what is shown

  /** Draws what is new, rewrites what changed, removes what is gone. New nodes wait for their place. */
  show(scene: Scene): void {
    keep(this.#nodes, new Set(scene.nodes.map(({ id }) => id)));
    for (const node of scene.nodes) this.#nodeOf(node.id).show(node);
    keep(this.#links, new Set(scene.links.map(({ id }) => id)));
    for (const link of scene.links) {
      const drawn = this.#links.get(link.id) ?? new DrawnLink(link);
      if (!this.#links.has(link.id)) this.#links.set(link.id, drawn);
      if (drawn.element.parentNode === null) this.surface.links.append(drawn.element);
      drawn.show(link, scene.later);
    }
    this.#markChosen();
  }

  /** As drawn, for the layout. All writing is done before: the page is laid out once at most. */
  sizes(): Sizes {
    return Object.fromEntries([...this.#nodes.values()].map((node) => [node.id, node.size()]));
  }

  /** The letters have grown or arrived: sizes are read anew. */
  forgetSizes(): void {
    for (const node of this.#nodes.values()) node.forgetSize();
  }

  place(geometry: MapGeometry): void {
    const first = this.#geometry === null;
    this.#geometry = geometry;
    this.surface.cover(geometry);
    for (const shape of geometry.nodes) this.#nodes.get(shape.id)?.place(shape);
    for (const shape of geometry.links) this.#links.get(shape.id)?.draw(shape);
    this.#sortForTab();
    if (first && geometry.nodes.length > 0) this.look(firstLook(boundsOf(geometry), this.#clear(), MARGIN));
  }

  /** Back to where everything stood before a drag that was not accepted. */
  restore(): void {
    if (this.#geometry !== null) this.place(this.#geometry);
  }

  /** `along` is the link that the selection is about besides: just made, or just walked along. */
  select(target: Target | null, along: Id | null = null): void {
    this.#chosen = target;
    this.#along = along;
    this.#markChosen();
  }

  highlight(lit: Highlight | null): void {
    for (const node of this.#nodes.values()) node.mark('hw-lit', lit?.nodes.has(node.id) ?? false);
    for (const link of this.#links.values()) link.mark('hw-lit', lit?.links.has(link.link.id) ?? false);
    this.#badge?.remove();
    this.#badge = lit === null ? null : this.#badgeFor(lit);
  }

  // ---- where one looks

  look(camera: Camera): void {
    const scale = this.surface.camera.scale;
    this.surface.look(camera);
    if (scale !== camera.scale) this.events.zoomed(camera.scale);
  }

  pan(dx: number, dy: number): void {
    this.look(panned(this.surface.camera, dx, dy));
  }

  zoom(factor: number, at?: Point): void {
    const { width, height } = this.surface.view();
    this.look(zoomed(this.surface.camera, factor, at ?? { x: width / 2, y: height / 2 }));
  }

  fit(): void {
    if (this.#geometry !== null) this.look(fitted(boundsOf(this.#geometry), this.#clear(), MARGIN));
  }

  reveal(id: Id): void {
    const node = this.#nodes.get(id);
    if (node?.placed) this.look(revealed(this.surface.camera, node.box, this.#clear()));
  }

  // ---- what gestures ask and do

  boxes(): Placed[] {
    return [...this.#nodes.values()].filter((node) => node.placed).map((node) => node.box);
  }

  boxOf(id: Id): Box | null {
    return this.#nodes.get(id)?.box ?? null;
  }

  ends(): { from: Id; to: Id }[] {
    return [...this.#links.values()].map((drawn) => drawn.link);
  }

  node(id: Id): DrawnNode | undefined {
    return this.#nodes.get(id);
  }

  first(): Id | null {
    return this.#order[0] ?? null;
  }

  focus(id: Id): void {
    this.#nodes.get(id)?.card.focus({ preventScroll: true });
    this.reveal(id);
  }

  /** Shows a node somewhere else without saying so to anybody: only it and its own links are redrawn. */
  preview(id: Id, at: Point): void {
    const moved = this.#nodes.get(id);
    if (moved === undefined) return;
    moved.moveTo(at);
    for (const drawn of this.#links.values()) {
      if (drawn.link.from !== id && drawn.link.to !== id) continue;
      const [from, to] = [this.boxOf(drawn.link.from), this.boxOf(drawn.link.to)];
      if (from !== null && to !== null) drawn.draw(linkBetween(drawn.link.id, from, to));
    }
  }

  /** A small step by keys or buttons: the click alternative of dragging. */
  nudge(id: Id, dx: number, dy: number): void {
    const box = this.boxOf(id);
    if (box === null) return;
    this.preview(id, { x: box.x + dx, y: box.y + dy });
    this.events.placed(id, Math.round(box.x + dx), Math.round(box.y + dy));
  }

  // ---- inside

  /** The view without the strip of buttons at its foot. */
  #clear(): Size {
    const { width, height } = this.surface.view();
    return { width, height: Math.max(1, height - FOOT) };
  }

  #nodeOf(id: Id): DrawnNode {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const drawn = new DrawnNode(id);
    this.#nodes.set(id, drawn);
    this.surface.nodes.append(drawn.element);
    return drawn;
  }

  #markChosen(): void {
    const { kind, id } = this.#chosen ?? { kind: null, id: null };
    for (const node of this.#nodes.values()) node.mark('hw-chosen', kind === 'node' && node.id === id);
    for (const { link } of this.#links.values()) {
      const drawn = this.#links.get(link.id);
      drawn?.mark('hw-chosen', link.id === this.#along || (kind === 'link' && link.id === id));
      drawn?.mark('hw-near', kind === 'node' && (link.from === id || link.to === id));
    }
  }

  #badgeFor({ links, badge }: Highlight): SVGGElement | null {
    const among = [...this.#links.values()].filter((one) => links.has(one.link.id) && one.shape !== null);
    const shape = among.sort((a, b) => b.reach() - a.reach())[0]?.shape;
    if (shape === undefined || shape === null) return null;
    const group = svgElement('g', 'hw-loop-badge');
    group.setAttribute('transform', `translate(${shape.label_at.x} ${shape.label_at.y})`);
    const disc = svgElement('circle', 'hw-disc');
    disc.setAttribute('r', '15');
    const text = svgElement('text', '');
    text.textContent = badge;
    text.setAttribute('y', '4.5');
    group.append(disc, text);
    this.surface.over.append(group);
    return group;
  }

  /** Puts the nodes into the order of the Tab key around the focused one, which must not leave the page. */
  #sortForTab(): void {
    const order = focusOrder(this.boxes());
    if (order.join() === this.#order.join()) return;
    this.#order = order;
    const layer = this.surface.nodes;
    const held = order.findIndex((id) => this.#nodes.get(id)?.element.contains(document.activeElement));
    const elements = order.flatMap((id) => this.#nodes.get(id)?.element ?? []);
    const anchor = elements[held];
    for (const element of elements.slice(0, Math.max(0, held))) layer.insertBefore(element, anchor ?? null);
    layer.append(...elements.slice(held + 1));
  }
}

function keep<T extends { element: Element }>(drawn: Map<Id, T>, wanted: ReadonlySet<Id>): void {
  for (const [id, one] of drawn) {
    if (wanted.has(id)) continue;
    one.element.remove();
    drawn.delete(id);
  }
}
