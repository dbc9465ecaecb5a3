// The map on the screen: takes a scene and a geometry, keeps the page in step with them, and tells what people
// did. Gestures live in gestures/; what a command is and what is said is the caller's.
import './canvas.css';
import './distance.css';
import {
  beyond,
  centred,
  firstLook,
  fitted,
  panned,
  revealed,
  turned,
  zoomed,
  type Beyond,
  type Box,
  type Camera,
  type Point,
  type Size,
} from './camera';
import { Cards } from './cards';
import type { DrawnNode } from './draw-node';
import { boundsOf } from './geometry';
import { glide } from './glide';
import { listenToKeys } from './gestures/keys';
import { Linking } from './gestures/linking';
import { listenToPointers } from './gestures/pointers';
import { listenToWheel } from './gestures/wheel';
import { drawBands, drawDots } from './ground';
import { nodeOf } from './hit';
import { legible } from './level';
import { Links } from './links';
import { sizesNearBy } from './measuring';
import { Minimap } from './minimap';
import type { Placed } from './order';
import type { Highlight, Id, Lane, MapEvents, MapGeometry, Scene, SceneLink, Sizes, Target } from './scene';
import { Surface } from './surface';

/** Room around the nodes when the whole map is shown: badges and bowed links reach beyond them. */
const MARGIN = 40;
/** What is told is shown no smaller than so many times what can just be read. */
const MUCH_NEARER = 1.5;
/** Height of the buttons that lie over the lower edge. */
const FOOT = 28;

export class MapCanvas {
  readonly surface: Surface;
  readonly linking: Linking;
  readonly #cards: Cards;
  readonly #links = new Links();
  readonly #stop: (() => void)[];
  #lanes: readonly Lane[] = [];
  #geometry: MapGeometry | null = null;
  #chosen: Target | null = null;
  #along: Id | null = null;
  #lit: Highlight | null = null;
  #minimap: Minimap | null = null;
  #beyond = '';
  #stopGliding: () => void = () => undefined;

  constructor(
    host: HTMLElement,
    readonly events: MapEvents,
  ) {
    this.linking = new Linking(this);
    this.surface = new Surface(host, {
      still: (drawing, box) => {
        drawBands(drawing.pen, box, drawing.scale, drawing.ink, this.#lanes);
        drawDots(drawing.pen, box, drawing.scale, drawing.ink.dots);
        this.#links.drawStill(drawing, box);
      },
      moving: (drawing) => {
        this.#links.drawMoving(drawing);
        this.linking.draw(drawing);
      },
      moves: () => this.linking.moves ?? this.#links.moves,
      shown: (camera, view) => {
        this.#minimap?.follow(camera, view);
        this.#tellBeyond(camera, view);
      },
      recolored: () => this.#drawMinimap(),
    });
    this.#cards = new Cards(this.surface.nodes);
    this.#stop = [listenToPointers(this), listenToWheel(this), listenToKeys(this)];
  }

  destroy(): void {
    this.#stopGliding();
    for (const stop of this.#stop) stop();
    this.#minimap?.element.remove();
    this.surface.remove();
  }

  // ---- what is shown

  /** Keeps the page in step with the scene. With `fadeIn`, what is new appears softly. */
  show(scene: Scene, fadeIn = false): void {
    this.#cards.show(scene.nodes, fadeIn);
    this.#links.show(scene.links, scene.later);
    this.#lanes = scene.lanes;
    this.surface.lanes.show(scene.lanes);
    this.#mark();
    this.#drawMinimap();
  }

  /** As drawn near by, for the layout. */
  sizes(): Sizes {
    return this.#cards.sizes((elements) => sizesNearBy(this.surface.host, elements));
  }

  /** The letters have grown or arrived: sizes are read anew. */
  forgetSizes(): void {
    this.#cards.forgetSizes();
  }

  /** Puts everything into its place. The camera stays, but for the first time, or where `fitAll` is asked for. */
  place(geometry: MapGeometry, fitAll = false): void {
    const first = this.#geometry === null && geometry.nodes.length > 0;
    if (geometry.nodes.length > 0) this.#geometry = geometry;
    this.#cards.place(geometry.nodes);
    this.#links.place(geometry.links);
    this.#mark();
    this.#drawMinimap();
    if (fitAll) this.fit();
    else if (first) {
      this.look(firstLook(boundsOf(geometry.nodes), this.#clear(), legible(this.surface.ink), MARGIN));
    }
  }

  /** Back to where everything stood before a drag that was not accepted. */
  restore(): void {
    if (this.#geometry !== null) this.place(this.#geometry);
  }

  /** `along` is the link that the selection is about besides: just made, or just walked along. */
  select(target: Target | null, along: Id | null = null): void {
    this.#chosen = target;
    this.#along = along;
    this.#mark();
  }

  highlight(lit: Highlight | null): void {
    this.#lit = lit;
    this.#mark();
  }

  /** The whole map in the lower right corner, or not. */
  showMinimap(on: boolean): void {
    if (on === (this.#minimap !== null)) return;
    this.#minimap?.element.remove();
    this.#minimap = on ? new Minimap((at) => this.#centre({ ...at, width: 0, height: 0 })) : null;
    if (this.#minimap === null) return;
    this.surface.host.append(this.#minimap.element);
    this.#drawMinimap();
  }

  // ---- where one looks

  look(camera: Camera): void {
    const scale = this.surface.camera.scale;
    this.surface.look(camera);
    if (scale !== camera.scale) this.events.zoomed(camera.scale);
  }

  /** Turns to what lies beyond one side. */
  turn(side: keyof Beyond): void {
    this.look(turned(this.surface.camera, side, this.#clear()));
  }

  pan(dx: number, dy: number): void {
    this.look(panned(this.surface.camera, dx, dy));
  }

  zoom(factor: number, at?: Point): void {
    const { width, height } = this.surface.view();
    this.look(zoomed(this.surface.camera, factor, at ?? { x: width / 2, y: height / 2 }));
  }

  fit(): void {
    this.#fitBoxes(this.boxes());
  }

  /**
   * Shows these as near as they can be; where names could not be read with all of them, the first. Without any, the box.
   * `gently`: the view glides there.
   */
  lookAt(ids: readonly Id[], box: Box, gently: boolean): void {
    const view = this.#clear();
    const wanted = ids.flatMap((id) => this.boxOf(id) ?? []);
    const whole = fitted(wanted.length > 0 ? boundsOf(wanted) : box, view, MARGIN);
    const near = MUCH_NEARER * legible(this.surface.ink);
    const [first] = wanted;
    const to = first !== undefined && whole.scale < near ? centred(near, first, view) : whole;
    this.#stopGliding();
    if (gently) this.#stopGliding = glide(this.surface.camera, to, view, (camera) => this.look(camera));
    else this.look(to);
  }

  /** Goes to a node that was looked for: it stands in the middle, is selected and has the focus. */
  goTo(id: Id): void {
    const node = this.node(id);
    if (!node?.placed) return;
    this.#centre(node.box);
    node.card.focus({ preventScroll: true });
    this.events.selected({ kind: 'node', id });
  }

  reveal(id: Id): void {
    const node = this.node(id);
    if (node?.placed) this.look(revealed(this.surface.camera, node.box, this.#clear()));
  }

  // ---- what gestures ask and do

  boxes(): Placed[] {
    return this.#cards.boxes();
  }

  boxOf(id: Id): Box | null {
    return this.#cards.boxOf(id);
  }

  ends(): SceneLink[] {
    return this.#links.ends();
  }

  node(id: Id): DrawnNode | undefined {
    return this.#cards.get(id);
  }

  first(): Id | null {
    return this.#cards.first();
  }

  /** What an event fell on: a card, or a link that runs near enough. */
  under(event: MouseEvent): Target | null {
    const id = nodeOf(event);
    if (id !== null) return { kind: 'node', id };
    const link = this.#links.under(this.surface.onMap(event), this.surface.camera.scale);
    return link === null ? null : { kind: 'link', id: link.id };
  }

  /** The pointer moves without pressing: the link below it says its name. */
  hover(event: PointerEvent | null): void {
    const { host, still } = this.surface;
    const onPaper = event?.target === host || event?.target === still.element;
    const link =
      event !== null && onPaper
        ? this.#links.under(this.surface.onMap(event), this.surface.camera.scale)
        : null;
    if (!this.#links.hover(link?.id ?? null)) return;
    host.classList.toggle('hw-on-link', link !== null);
    still.element.title = link?.name ?? '';
    this.surface.ask();
  }

  focus(id: Id): void {
    this.node(id)?.card.focus({ preventScroll: true });
    this.reveal(id);
  }

  /** Shows a node somewhere else without saying so to anybody: only it and its own links are redrawn. */
  preview(id: Id, at: Point): void {
    const moved = this.node(id);
    if (moved === undefined) return;
    moved.moveTo(at);
    if (this.#links.follow(id, (other) => this.boxOf(other))) this.surface.redraw();
    else this.surface.ask();
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

  #fitBoxes(boxes: readonly Box[]): void {
    if (boxes.length > 0) this.look(fitted(boundsOf(boxes), this.#clear(), MARGIN));
  }

  #tellBeyond(camera: Camera, view: Size): void {
    const now = beyond(camera, this.boxes(), view);
    const told = Object.values(now).join();
    if (told === this.#beyond) return;
    this.#beyond = told;
    this.events.beyond(now);
  }

  #centre(box: Box): void {
    this.look(centred(this.surface.camera.scale, box, this.#clear()));
  }

  #mark(): void {
    this.#cards.choose(this.#chosen);
    this.#cards.highlight(this.#lit);
    this.#links.choose(this.#chosen, this.#along);
    this.#links.highlight(this.#lit);
    this.surface.redraw();
  }

  #drawMinimap(): void {
    this.#minimap?.draw(this.#cards.all(), this.surface.ink);
    this.surface.ask();
  }
}
