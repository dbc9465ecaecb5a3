// The keys of the discussion guide; they act in its text fields too, because that is where the hands are.
import type { Shortcut } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';

export const guideKeys = (turn: (step: 1 | -1) => void): Shortcut[] => [
  {
    id: 'reflect_next',
    keys: 'Alt+PageDown',
    label: () => t('reflect-key-next'),
    run: () => turn(1),
    shownInRail: true,
  },
  {
    id: 'reflect_back',
    keys: 'Alt+PageUp',
    label: () => t('reflect-key-back'),
    run: () => turn(-1),
    shownInRail: true,
  },
];
