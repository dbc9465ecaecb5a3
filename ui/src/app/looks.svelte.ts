// Theme and text size of this computer's window: a choice of the person, so not stored in the workbook.

import { wall } from '$workbook/wall.svelte';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const SMALLEST = 100;
export const LARGEST = 200;
const STEP = 10;

class Looks {
  theme = $state<Theme>('system');
  textSize = $state(SMALLEST);

  /** Takes up the last choice and follows the system's from now on. */
  begin(): void {
    const theme = localStorage.getItem('theme');
    if (THEMES.includes(theme as Theme)) this.theme = theme as Theme;
    this.textSize = within(Number(localStorage.getItem('text-size') ?? SMALLEST));
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
      window.matchMedia(query).addEventListener('change', () => this.#show());
    }
    this.#show();
  }

  choose(theme: Theme): void {
    this.theme = theme;
    localStorage.setItem('theme', theme);
    this.#show();
  }

  /** For the projector view and back from it. */
  show(): void {
    this.#show();
  }

  larger(): void {
    this.#size(this.textSize + STEP);
  }

  smaller(): void {
    this.#size(this.textSize - STEP);
  }

  #size(percent: number): void {
    this.textSize = within(percent);
    localStorage.setItem('text-size', String(this.textSize));
    this.#show();
  }

  #show(): void {
    const root = document.documentElement;
    root.dataset['theme'] = this.theme === 'system' ? systemTheme() : this.theme;
    // On the wall type follows the height of the screen: the back row sees shares of it, not points.
    root.style.fontSize = wall.on ? `max(${this.textSize}%, 2.6vh)` : `${this.textSize}%`;
  }
}

const within = (percent: number): number =>
  Number.isFinite(percent) ? Math.min(LARGEST, Math.max(SMALLEST, percent)) : SMALLEST;

function systemTheme(): Theme {
  if (window.matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export const looks = new Looks();
