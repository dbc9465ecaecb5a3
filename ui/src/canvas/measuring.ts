// How large cards are near by: the layout wants sizes that do not depend on the distance. Copies of the cards are laid
// out in a corner of their own, so that no card on the map is laid out anew for it.
import { htmlElement } from './surface';

/** Width and height of each card. */
export function sizesNearBy(host: HTMLElement, cards: readonly HTMLElement[]): [number, number][] {
  if (cards.length === 0) return [];
  const corner = htmlElement('div', 'hw-measuring hw-near');
  corner.inert = true;
  const copies = cards.map((card) => card.cloneNode(true) as HTMLElement);
  corner.append(...copies);
  host.append(corner);
  const sizes = copies.map((copy): [number, number] => {
    const card = copy.querySelector<HTMLElement>('.hw-card');
    return [card?.offsetWidth ?? 0, card?.offsetHeight ?? 0];
  });
  corner.remove();
  return sizes;
}
