// The page of the bench: shows a made-up map in one engine or the other, and moves it when it is told to.
import { flushSync } from 'svelte';
import { showFlow } from './flow/flow';
import { framesOf, type Gesture, type Shown } from './frames';
import { madeUp } from './made-up';
import { showOurs } from './ours';

const ENGINES = { ours: showOurs, flow: showFlow };
/** Until letters have come and everything is drawn, in milliseconds. */
const SETTLING = 600;

let shown: Shown | null = null;

/** Puts a map on the page in place of the one before. */
async function show(
  engine: keyof typeof ENGINES,
  causes: number,
  links: number,
  scale: number,
): Promise<void> {
  shown?.gone();
  flushSync();
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0';
  document.getElementById('app')?.replaceChildren(host);
  shown = ENGINES[engine](host, madeUp(causes, links), scale);
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
}

/** Milliseconds of each frame of a gesture on the map that is shown. */
async function move(gesture: Gesture, frames: number): Promise<number[]> {
  if (shown === null) throw new Error('no map is shown');
  return framesOf(shown, gesture, frames);
}

Object.assign(window, { bench: { show, move } });
