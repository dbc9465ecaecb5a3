// All cards of the map: kept in step with the scene and the geometry, and in the order of the Tab key.
import type { Box } from './camera';
import { DrawnNode } from './draw-node';
import { focusOrder, type Placed } from './order';
import { roomOf } from './room';
import type { Highlight, Id, NodeGeometry, SceneNode, Sizes, Target } from './scene';

export class Cards {
  readonly #all = new Map<Id, DrawnNode>();
  readonly #layer: HTMLElement;
  #order: Id[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Draws what is new, rewrites what changed, removes what is gone. New nodes wait for their place. */
  show(nodes: readonly SceneNode[], fadeIn: boolean): void {
    const wanted = new Set(nodes.map(({ id }) => id));
    for (const [id, one] of this.#all) {
      if (wanted.has(id)) continue;
      one.element.remove();
      this.#all.delete(id);
    }
    for (const node of nodes) this.#of(node.id, fadeIn).show(node);
  }

  place(boxes: readonly NodeGeometry[]): void {
    for (const box of boxes) {
      const card = this.#all.get(box.id);
      card?.place(box);
      card?.giveRoom(roomOf(box, boxes));
    }
    this.#sortForTab();
  }

  /** Sizes of all; those whose words have changed are measured. */
  sizes(measure: (elements: HTMLElement[]) => [number, number][]): Sizes {
    const all = [...this.#all.values()];
    const changed = all.filter((node) => node.size === null);
    const read = measure(changed.map(({ element }) => element));
    changed.forEach((node, at) => (node.size = read[at] ?? null));
    return Object.fromEntries(all.map((node) => [node.id, node.size ?? [0, 0]]));
  }

  forgetSizes(): void {
    for (const node of this.#all.values()) node.size = null;
  }

  boxes(): Placed[] {
    return [...this.#all.values()].filter((node) => node.placed).map((node) => node.box);
  }

  boxOf(id: Id): Box | null {
    return this.#all.get(id)?.box ?? null;
  }

  get(id: Id): DrawnNode | undefined {
    return this.#all.get(id);
  }

  all(): Iterable<DrawnNode> {
    return this.#all.values();
  }

  first(): Id | null {
    return this.#order[0] ?? null;
  }

  choose(target: Target | null): void {
    for (const node of this.#all.values()) {
      node.mark('hw-chosen', target?.kind === 'node' && node.id === target.id);
    }
  }

  highlight(lit: Highlight | null): void {
    for (const node of this.#all.values()) node.mark('hw-lit', lit?.nodes.has(node.id) ?? false);
  }

  #of(id: Id, fadeIn: boolean): DrawnNode {
    const known = this.#all.get(id);
    if (known !== undefined) return known;
    const drawn = new DrawnNode(id);
    if (fadeIn) drawn.element.classList.add('hw-arriving');
    this.#all.set(id, drawn);
    this.#layer.append(drawn.element);
    return drawn;
  }

  /** Puts the nodes into their order around the focused one, which must not leave the page. */
  #sortForTab(): void {
    const order = focusOrder(this.boxes());
    if (order.join() === this.#order.join()) return;
    this.#order = order;
    const held = order.findIndex((id) => this.#all.get(id)?.element.contains(document.activeElement));
    const elements = order.flatMap((id) => this.#all.get(id)?.element ?? []);
    const anchor = elements[held];
    for (const element of elements.slice(0, Math.max(0, held))) {
      this.#layer.insertBefore(element, anchor ?? null);
    }
    this.#layer.append(...elements.slice(held + 1));
  }
}
