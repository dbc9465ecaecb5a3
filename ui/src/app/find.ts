// What the palette can find: actions by their name, records of the workbook by theirs.
import type { ResourceEntry } from '$bridge/types';
import { fit } from '$shared/fit';
import { allShortcuts } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';
import { place, type Phase } from '$workbook/place.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { dialogs } from './dialogs.svelte';
import { screenOf } from './screens';

export interface Thing {
  key: string;
  text: string;
  /** Which kind of thing, ready text. */
  kind: string;
  keys?: string;
  run: () => void;
}

const MOST = 40;

function actions(): Thing[] {
  return allShortcuts()
    .filter((one) => one.listOnly !== true && one.alias !== true && one.id !== 'palette')
    .map(({ id, label, keys, run }) => ({ key: id, text: label(), kind: t('kind-action'), keys, run }));
}

function records(): Thing[] {
  const thing = (id: string, text: string, kind: string, phase: Phase): Thing[] =>
    screenOf(phase) === null
      ? []
      : [{ key: id, text, kind: t(`kind-${kind}`), run: () => place.go(phase, id) }];
  return [
    ...workbook.all('cause').flatMap((one) => thing(one.id, one.label, 'cause', 'causes')),
    ...workbook.all('gap').flatMap((one) => thing(one.id, one.statement, 'gap', 'gaps')),
    ...workbook.all('strategy').flatMap((one) => thing(one.id, one.title, 'strategy', 'strategies')),
    ...workbook.all('participant').flatMap((one) => thing(one.id, one.name, 'person', 'prepare')),
  ];
}

const resource = (one: ResourceEntry): Thing => ({
  key: one.id,
  text: `${one.title} (${one.publisher})`,
  kind: t('kind-resource'),
  run: () => (dialogs.resource = one),
});

export function findThings(words: string, resources: ResourceEntry[] = []): Thing[] {
  const all = words.trim() === '' ? actions() : [...actions(), ...records(), ...resources.map(resource)];
  return all
    .map((thing) => ({ thing, score: fit(thing.text, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ thing }) => thing);
}
