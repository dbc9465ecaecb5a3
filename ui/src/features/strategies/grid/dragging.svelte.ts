// A dot that is dragged: it follows the pointer, and is let go over a square or not at all. A press that does not move
// is left to the click.
import type { Id } from '$bridge/types';

/** So far a hand may tremble before it drags. */
const STILL = 4;

export class Dragging {
  now = $state<{ id: Id; x: number; y: number } | null>(null);
  readonly #dropped: (id: Id, square: string) => void;

  /** `dropped` hears what was let go, and over which square. */
  constructor(dropped: (id: Id, square: string) => void) {
    this.#dropped = dropped;
  }

  press(event: PointerEvent, id: Id): void {
    if (event.button !== 0) return;
    const over = new AbortController();
    const { signal } = over;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const [x, y] = [clientX - event.clientX, clientY - event.clientY];
      if (this.now !== null || Math.hypot(x, y) > STILL) this.now = { id, x, y };
    };
    const end = (square?: string): void => {
      over.abort();
      const moved = this.now !== null;
      this.now = null;
      if (moved && square !== undefined) this.#dropped(id, square);
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', (last) => end(squareUnder(last)), { signal });
    window.addEventListener('pointercancel', () => end(), { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  }
}

function squareUnder({ clientX, clientY }: PointerEvent): string | undefined {
  const under = document.elementsFromPoint(clientX, clientY);
  const square = under.map((one) => one.closest<HTMLElement>('[data-square]')).find((one) => one !== null);
  return square?.dataset['square'];
}
