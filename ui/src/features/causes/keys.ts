// The keys of the Causes screen. They act on what is selected, in the map and the outline alike.
import type { Shortcut } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';
import type { Strength } from '$bridge/types';
import * as acts from './acts';
import { look } from './map/look.svelte';
import { stand } from './stand.svelte';

const onCause = () => stand.nextCause !== null;
const onLink = () => stand.currentLink !== null || stand.joining !== null;
const onLinkOrPair = () => onLink() || stand.pair !== null;
/** What adds to the map is done on the map: a way of working has its own keys. */
const onBoard = () => stand.view !== 'list' && stand.work === null;
/** A way of working lies over whatever view was there. */
const inGraph = () => stand.view !== 'list' || stand.work !== null;

const key = (keys: string, name: string, run: () => void, rest: Partial<Shortcut> = {}): Shortcut => ({
  id: `causes_${name.replaceAll('-', '_')}`,
  keys,
  label: () => t(`causes-key-${name}`),
  run,
  when: inGraph,
  ...rest,
});

const listed = (keys: string, name: string): Shortcut => key(keys, name, () => undefined, { listOnly: true });

/** `beside` says whether the panel stands beside the work. */
export function causeKeys(beside: () => boolean = () => true): Shortcut[] {
  const strengths = ([1, 2, 3, 4] as Strength[]).map((strength) =>
    key(String(strength), 'strength', () => acts.setStrength(strength), {
      id: `causes_strength_${strength}`,
      label: () => t('causes-key-strength', { strength: t(`causes-strength-${strength}`) }),
      when: onLinkOrPair,
    }),
  );
  return [
    key('a', 'add', () => (stand.asking = stand.adding), { shownInRail: true, when: onBoard }),
    key('w', 'why', () => ask('why'), { shownInRail: true, when: onBoard }),
    key('l', 'link', () => ask('link'), { shownInRail: true, when: onBoard }),
    key('e', 'evidence', focusEvidence, { shownInRail: true, when: () => inGraph() && beside() }),
    key('F2', 'rename', focusName, { when: () => onCause() && beside() }),
    key('Delete', 'remove', acts.remove, {
      when: () => stand.selected !== null && stand.selected.kind !== 'gap',
    }),
    key('u', 'unlink', acts.unlinkCurrent, { when: onLink }),
    key('+', 'same', () => acts.setSign('same'), { when: onLinkOrPair }),
    key('-', 'opposite', () => acts.setSign('opposite'), { when: onLinkOrPair }),
    ...strengths,
    key('d', 'delay', acts.flipDelay, { when: onLinkOrPair }),
    key('g', 'sort', () => ask('sort'), { when: onCause, label: () => t('category-key-move') }),
    key('', 'categories', () => (stand.naming = true), { when: () => true, label: () => t('category-open') }),
    key('o', 'control', acts.nextControl, { when: onCause }),
    key('s', 'state', acts.nextState, { when: onCause }),
    key('r', 'root', () => void acts.flipRoot(), { when: onCause }),
  ];
}

export function mapKeys(fit: () => void): Shortcut[] {
  const onMap = () => stand.view === 'map';
  return [
    key('f', 'fit', fit, { when: onMap }),
    { ...listed('↑ ↓ ← →', 'walk'), when: onMap },
    { ...listed('Alt+↑ ↓ ← →', 'nudge'), when: onMap },
    { ...listed('Enter', 'details'), when: onMap },
    { ...listed('Escape', 'leave'), when: onMap },
  ];
}

/** How one looks at the map. `find` puts the focus into the search. */
export function lookKeys(find: () => void): Shortcut[] {
  const onMap = { when: () => stand.view === 'map' };
  return [
    key('/', 'look_find', find, { ...onMap, label: () => t('map-view-key-find') }),
    key('c', 'look_fold', () => look.fold(stand.cause), { ...onMap, label: () => t('map-view-key-fold') }),
    key('m', 'look_minimap', () => (look.minimap = !look.minimap), {
      ...onMap,
      label: () => t('map-view-key-small-map'),
    }),
  ];
}

export function outlineKeys(): Shortcut[] {
  const inOutline = { when: () => stand.view === 'outline' };
  return [
    { ...listed('↑ ↓', 'rows'), ...inOutline },
    { ...listed('→ ←', 'unfold'), ...inOutline },
    { ...listed('Enter', 'rename-row'), ...inOutline },
  ];
}

export function matrixKeys(): Shortcut[] {
  const inMatrix = { when: () => stand.view === 'matrix' };
  const told = (keys: string, name: string): Shortcut => ({
    ...listed(keys, name),
    ...inMatrix,
    label: () => t(`matrix-key-${name}`),
  });
  return [
    key('0', 'none', acts.remove, { when: onLink, label: () => t('matrix-key-none') }),
    told('↑ ↓ ← →', 'walk'),
    told('Page Up Page Down', 'page'),
    told('Enter', 'open'),
  ];
}

export function fishboneKeys(): Shortcut[] {
  const inFishbone = { when: () => stand.view === 'fishbone' };
  return [
    { ...listed('↑ ↓ ← →', 'walk'), ...inFishbone, label: () => t('fishbone-key-walk') },
    { ...listed('Enter', 'details'), ...inFishbone },
  ];
}

function ask(what: 'why' | 'link' | 'sort'): void {
  const about = what === 'why' ? stand.nextNode : stand.nextCause;
  if (about === null) stand.ask(t(what === 'why' ? 'causes-select-first' : 'causes-select-cause-first'));
  else stand.asking = { what, about };
}

export const EVIDENCE_FIELD = 'causes-evidence-text';
export const PANEL = 'causes-panel';

export function focusEvidence(): void {
  if (stand.selected === null) stand.ask(t('causes-select-first'));
  document.getElementById(EVIDENCE_FIELD)?.focus();
}

/** The first thing to write in the panel: the name of a cause, the reason of a link; else the first thing to do there. */
export function focusName(): void {
  const panel = document.getElementById(PANEL);
  const field = panel?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.field :is(input, textarea)');
  field?.select();
  (field ?? panel?.querySelector<HTMLElement>('.sheet button'))?.focus();
}
