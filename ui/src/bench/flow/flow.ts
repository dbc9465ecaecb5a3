// Svelte Flow, as the bench shows it.
import { flushSync, mount, unmount } from 'svelte';
import type { Shown } from '../frames';
import type { MadeUp } from '../made-up';
import Flow from './Flow.svelte';

export function showFlow(host: HTMLElement, map: MadeUp, scale: number): Shown {
  host.className = '';
  const flow = mount(Flow, { target: host, props: { map, scale } });
  flushSync();
  return {
    ground: () => host.querySelector('.svelte-flow__pane'),
    card: () => host.querySelector('.svelte-flow__node'),
    gone: () => void unmount(flow),
  };
}
