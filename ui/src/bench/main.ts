// The page of the bench: shows a made-up map in one engine or the other and measures its frames when it is told to.
import { flushSync } from 'svelte';
import { showFlow } from './flow/flow';
import { framesOf, type Gesture, type Shown } from './frames';
import { madeUp } from './made-up';
import { showOurs } from './ours';

const ENGINES = { ours: showOurs, flow: showFlow };

export interface Asked {
  engine: keyof typeof ENGINES;
  causes: number;
  links: number;
  scale: number;
  gesture: Gesture;
  frames: number;
}

function show({ engine, causes, links, scale }: Asked): Shown {
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0';
  document.getElementById('app')?.replaceChildren(host);
  return ENGINES[engine](host, madeUp(causes, links), scale);
}

async function measure(asked: Asked): Promise<number[]> {
  const shown = show(asked);
  try {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return await framesOf(shown, asked.gesture, asked.frames);
  } finally {
    shown.gone();
    flushSync();
    document.getElementById('app')?.replaceChildren();
  }
}

Object.assign(window, { measure, show });
