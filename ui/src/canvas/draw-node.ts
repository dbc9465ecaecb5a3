// One node as HTML: a card for a cause, a pill for a gap. Built once, afterwards only what changed is written.
import type { Point } from './camera';
import type { Placed } from './order';
import type { NodeGeometry, SceneNode } from './scene';
import { htmlElement } from './surface';

export class DrawnNode {
  readonly element = htmlElement('div', 'hw-node');
  readonly card = htmlElement('button', 'hw-card');
  readonly #label = htmlElement('span', 'hw-label');
  readonly #note = htmlElement('small', 'hw-note');
  readonly #story = htmlElement('span', 'for-ears');
  readonly #badge = htmlElement('span', 'hw-badge');
  readonly #handle = htmlElement('button', 'hw-handle');
  #shown: SceneNode | null = null;
  #size: [number, number] | null = null;
  box: Placed;
  /** False until the layout has found a place. */
  placed = false;

  constructor(readonly id: string) {
    this.box = { id, x: 0, y: 0, width: 0, height: 0 };
    this.element.dataset['node'] = id;
    this.element.classList.add('hw-unplaced');
    this.card.type = 'button';
    this.#handle.type = 'button';
    this.#handle.tabIndex = -1;
    this.#handle.dataset['handle'] = '';
    this.card.append(this.#label, ' ', this.#note, this.#story);
    this.element.append(this.card, this.#badge, this.#handle);
  }

  show(node: SceneNode): void {
    const old = this.#shown;
    this.#shown = node;
    if (
      old?.label !== node.label ||
      old.note !== node.note ||
      old.flag !== node.flag ||
      old.kind !== node.kind
    ) {
      this.#size = null;
      this.#label.textContent = node.label;
      this.#note.replaceChildren(node.note, ...flagOf(node));
    }
    if (old?.story !== node.story) this.#story.textContent = `, ${node.story}`;
    if (old?.color !== node.color) this.element.style.setProperty('--bar', node.color);
    if (old?.badge !== node.badge) this.#badge.textContent = node.badge;
    if (old?.linkName !== node.linkName) {
      this.#handle.hidden = node.linkName === '';
      this.#handle.setAttribute('aria-label', node.linkName);
      this.#handle.title = node.linkName;
    }
    const classes = this.element.classList;
    classes.toggle('hw-gap', node.kind === 'gap');
    classes.toggle('hw-root', node.root);
    classes.toggle('hw-faded', node.faded);
  }

  /** Width and height as drawn; read from the page only after the words have changed. */
  size(): [number, number] {
    this.#size ??= [this.card.offsetWidth, this.card.offsetHeight];
    return this.#size;
  }

  /** The letters have another size now. */
  forgetSize(): void {
    this.#size = null;
  }

  place({ x, y, width, height }: NodeGeometry): void {
    this.box = { id: this.id, x, y, width, height };
    this.placed = true;
    this.element.classList.remove('hw-unplaced');
    this.moveTo({ x, y });
  }

  moveTo({ x, y }: Point): void {
    this.box = { ...this.box, x, y };
    this.element.style.transform = `translate(${x}px, ${y}px)`;
  }

  mark(name: 'hw-chosen' | 'hw-lit' | 'hw-source' | 'hw-dragged' | 'hw-aim', on: boolean): void {
    this.element.classList.toggle(name, on);
    if (name !== 'hw-chosen') return;
    if (on) this.card.setAttribute('aria-current', 'true');
    else this.card.removeAttribute('aria-current');
  }
}

function flagOf(node: SceneNode): Node[] {
  if (node.flag === '') return [];
  const flag = htmlElement('b', 'hw-flag');
  flag.textContent = node.flag;
  return [document.createTextNode(node.note === '' ? '' : ' · '), flag];
}
