// One node as HTML: a card for a cause, a pill for a gap. Built once, afterwards only what changed is written.
// Elements are few and none lies over another where that can be avoided: each would be painted by itself.
import type { Point } from './camera';
import type { Placed } from './order';
import type { NodeGeometry, SceneNode } from './scene';
import { htmlElement } from './surface';

export type NodeMark = 'hw-chosen' | 'hw-lit' | 'hw-source' | 'hw-dragged' | 'hw-aim';

/** Labels up to here fit into the lines of a card; longer ones have to be cut. */
const FITS = 80;

export class DrawnNode {
  readonly element = htmlElement('div', 'hw-node');
  readonly card = htmlElement('button', 'hw-card');
  readonly #label = htmlElement('span', 'hw-label');
  readonly #note = htmlElement('small', 'hw-note');
  readonly #badge = htmlElement('span', 'hw-badge');
  readonly #dots = htmlElement('span', 'hw-dots');
  readonly #fold = htmlElement('button', 'hw-fold');
  readonly #handle = htmlElement('button', 'hw-handle');
  #shown: SceneNode | null = null;
  #room = 0;
  /** Width and height near by; null after its words or the letters have changed. */
  size: [number, number] | null = null;
  box: Placed;
  /** False until the layout has found a place. */
  placed = false;

  constructor(readonly id: string) {
    this.box = { id, x: 0, y: 0, width: 0, height: 0 };
    this.element.dataset['node'] = id;
    this.element.classList.add('hw-unplaced');
    const face = htmlElement('span', 'hw-face');
    face.append(this.#label, this.#note);
    this.card.append(face);
    for (const button of [this.card, this.#fold, this.#handle]) button.type = 'button';
    for (const button of [this.#fold, this.#handle]) button.tabIndex = -1;
    this.#fold.dataset['fold'] = '';
    this.#handle.dataset['handle'] = '';
    this.element.append(this.card, this.#badge, this.#dots, this.#fold, this.#handle);
  }

  show(node: SceneNode): void {
    const old = this.#shown;
    this.#shown = node;
    if (old === null || !sameFace(old, node)) this.size = null;
    if (old === null || !sameWords(old, node)) this.#write(node);
    if (old?.color !== node.color) this.element.style.setProperty('--bar', node.color);
    if (old?.badge !== node.badge) this.#badge.textContent = node.badge;
    if (old?.dots !== node.dots) this.#dots.textContent = node.dots;
    if (old?.folded !== node.folded || old.foldName !== node.foldName) {
      this.#fold.textContent = node.folded > 0 ? `+${node.folded}` : '\u2212';
      named(this.#fold, node.foldName);
    }
    if (old?.linkName !== node.linkName) named(this.#handle, node.linkName);
    const classes = this.element.classList;
    classes.toggle('hw-gap', node.kind === 'gap');
    classes.toggle('hw-root', node.root);
    classes.toggle('hw-faded', node.faded);
    classes.toggle('hw-dim', node.dim);
    classes.toggle('hw-folded', node.folded > 0);
    classes.toggle('hw-ranked', node.badge !== '');
  }

  get shown(): SceneNode | null {
    return this.#shown;
  }

  place({ x, y, width, height }: NodeGeometry): void {
    this.box = { id: this.id, x, y, width, height };
    this.placed = true;
    this.element.classList.remove('hw-unplaced');
    this.element.style.setProperty('--tall', `${height}px`);
    this.moveTo({ x, y });
  }

  moveTo({ x, y }: Point): void {
    this.box = { ...this.box, x, y };
    this.element.style.left = `${x}px`;
    this.element.style.top = `${y}px`;
  }

  /** How high its name may be, centred on it, without touching what stands above and below. */
  giveRoom(height: number): void {
    if (height === this.#room) return;
    this.#room = height;
    this.element.style.setProperty('--room', String(Math.round(height)));
  }

  mark(name: NodeMark, on: boolean): void {
    this.element.classList.toggle(name, on);
    if (name !== 'hw-chosen') return;
    if (on) this.card.setAttribute('aria-current', 'true');
    else this.card.removeAttribute('aria-current');
  }

  /** The name tells everything at every distance, also what is not written on the card. */
  #write(node: SceneNode): void {
    this.#label.textContent = node.label;
    this.#note.replaceChildren(node.note, ...flagOf(node));
    this.element.classList.toggle('hw-long', node.label.length > FITS);
    const note = [node.note, node.flag].filter((part) => part !== '').join(' · ');
    const parts = [node.label, note, node.story];
    this.card.setAttribute('aria-label', parts.filter((part) => part !== '').join(', '));
  }
}

/** What its size follows from. */
const sameFace = (old: SceneNode, node: SceneNode): boolean =>
  old.label === node.label &&
  old.note === node.note &&
  old.flag === node.flag &&
  old.kind === node.kind &&
  old.root === node.root;

const sameWords = (old: SceneNode, node: SceneNode): boolean =>
  sameFace(old, node) && old.story === node.story;

function named(button: HTMLButtonElement, name: string): void {
  button.hidden = name === '';
  button.setAttribute('aria-label', name);
  button.title = name;
}

function flagOf(node: SceneNode): Node[] {
  if (node.flag === '') return [];
  const flag = htmlElement('b', 'hw-flag');
  flag.textContent = node.flag;
  return [document.createTextNode(node.note === '' ? '' : ' · '), flag];
}
