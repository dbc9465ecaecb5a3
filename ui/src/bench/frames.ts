// A hand that pans or drags a little in every frame, and a clock that notes how long each frame took.

/** An engine with its map on the page. */
export interface Shown {
  ground(): Element | null;
  card(): Element | null;
  gone(): void;
}

export type Gesture = 'pan' | 'drag';

/** Frames before the figures begin: layers are made, letters are drawn for the first time. */
const WARM = 10;
/** Pixels that the hand goes in a frame, there and back. */
const STEP = 5;
const TURN = 40;

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** What a mouse would send: the event of the pointer and the event of the mouse, one after the other. */
function send(what: 'down' | 'move' | 'up', target: EventTarget, x: number, y: number): void {
  const init = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y };
  const buttons = { button: what === 'move' ? -1 : 0, buttons: what === 'up' ? 0 : 1 };
  target.dispatchEvent(
    new PointerEvent(`pointer${what}`, {
      ...init,
      ...buttons,
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
    }),
  );
  target.dispatchEvent(new MouseEvent(`mouse${what}`, { ...init, ...buttons, button: 0 }));
}

/** Milliseconds of each frame; style and layout are asked for within it, painting comes before the next. */
export async function framesOf(shown: Shown, gesture: Gesture, count: number): Promise<number[]> {
  const target = gesture === 'pan' ? shown.ground() : shown.card();
  if (target === null) throw new Error(`nothing to ${gesture}`);
  const box = target.getBoundingClientRect();
  const start =
    gesture === 'pan' ? { x: box.x + 4, y: box.y + 4 } : { x: box.x + box.width / 2, y: box.y + 12 };
  send('down', target, start.x, start.y);
  const taken: number[] = [];
  let before = await frame();
  for (let at = 0; at < count + WARM; at += 1) {
    const way = STEP * (TURN - Math.abs((at % (2 * TURN)) - TURN));
    send('move', target, start.x + way, start.y + way / 2);
    document.body.getBoundingClientRect();
    const now = await frame();
    if (at >= WARM) taken.push(now - before);
    before = now;
  }
  send('up', target, start.x, start.y);
  return taken;
}
