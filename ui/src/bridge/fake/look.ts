// For looking at one screen in a browser: `?sample&phase=4&theme=dark&click=Data`.
// Sets what the window would remember and plays the part of the shell's menu.
import type { BridgeEvents } from '../client';

const asked = new URLSearchParams(location.search);

export const wantsSample = asked.has('sample');
/** Files are read until they are stopped. */
export const wantsReading = asked.has('reading');

export function rememberLooks(): void {
  const theme = asked.get('theme');
  if (theme !== null) localStorage.setItem('theme', theme);
  const size = asked.get('size');
  if (size !== null) localStorage.setItem('text-size', size);
}

export function playMenu(press: (event: BridgeEvents['menu']) => void): void {
  const phase = asked.get('phase');
  if (phase !== null) setTimeout(() => press({ id: `phase_${phase}` }), 300);
  const clicks = asked.getAll('click');
  clicks.forEach((name, at) => setTimeout(() => pressButton(name), 600 + at * 200));
  const key = asked.get('keys');
  if (key !== null) setTimeout(() => press({ id: key }), 600);
}

/** `&axe`: what axe-core finds, as text at the end of the page. */
export async function lookForBarriers(): Promise<void> {
  if (!asked.has('axe')) return;
  const { default: axe } = await import('axe-core');
  setTimeout(async () => {
    const { violations } = await axe.run();
    const lines = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target} ${node.failureSummary}`),
    );
    const told = document.createElement('pre');
    told.id = 'barriers';
    told.textContent = [`${lines.length} barriers`, ...lines].join('\n');
    document.body.append(told);
  }, 2000);
}

/** The first button with this text or this name. */
function pressButton(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, summary, [role="tab"]')];
  const named = (one: HTMLElement) => [one.textContent?.trim(), one.ariaLabel].includes(name);
  buttons.find(named)?.click();
}
