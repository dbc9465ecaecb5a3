// The keys of the Gaps screen. They act on the selected cell while the matrix has the focus.
import type { Shortcut } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';
import { stand } from './stand.svelte';

const onMatrix = (): boolean => stand.view === 'matrix';

export function gapKeys(flipFocus: () => void): Shortcut[] {
  return [
    {
      id: 'gaps_focus',
      keys: 'f',
      label: () => t('gaps-key-focus'),
      run: flipFocus,
      shownInRail: true,
      when: onMatrix,
    },
    {
      id: 'gaps_type',
      keys: 't',
      label: () => t('gaps-key-type'),
      run: () => (stand.view = 'experiences'),
      shownInRail: true,
      when: onMatrix,
    },
    {
      id: 'gaps_walk',
      keys: '↑ ↓ ← →',
      label: () => t('gaps-key-walk'),
      run: () => undefined,
      listOnly: true,
    },
    {
      id: 'gaps_open',
      keys: 'Enter',
      label: () => t('gaps-in-full'),
      run: () => undefined,
      listOnly: true,
    },
  ];
}
