// For looking at one screen in a browser: `?sample&phase=4&theme=dark&size=150&keys=palette`.
// Sets what the window would remember and plays the part of the shell's menu.
import type { BridgeEvents } from '../client';

const asked = new URLSearchParams(location.search);

export const wantsSample = asked.has('sample');

export function rememberLooks(): void {
  const theme = asked.get('theme');
  if (theme !== null) localStorage.setItem('theme', theme);
  const size = asked.get('size');
  if (size !== null) localStorage.setItem('text-size', size);
}

export function playMenu(press: (event: BridgeEvents['menu']) => void): void {
  const phase = asked.get('phase');
  if (phase !== null) setTimeout(() => press({ id: `phase_${phase}` }), 300);
  const key = asked.get('keys');
  if (key !== null) setTimeout(() => press({ id: key }), 600);
}
