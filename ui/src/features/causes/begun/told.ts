// What was begun on this screen and left, in words, and the way back to it.
import { tick } from 'svelte';
import type { Id } from '$bridge/types';
import { begunPlaces } from '$shared/begun.svelte';
import { t } from '$shared/words';
import { workbook } from '$workbook/workbook.svelte';
import { ROOT_REASON } from '../acts';
import { reading } from '../check/reading.svelte';
import { focusEvidence, focusName } from '../keys';
import { named } from '../named.svelte';
import { aboutOf } from '../questions/open';
import { stand } from '../stand.svelte';

export interface Left {
  place: string;
  /** What it is, in words. */
  said: string;
  go: () => void;
}

/** What is out of sight. What belongs to something that is gone waits until that is undone. */
export const leftHere = (): Left[] => begunPlaces('out of sight').flatMap((place) => tell(place) ?? []);

type Way = (id: Id, family: string | null) => void;

const WAYS: { [kind: string]: Way } = {
  add: (_, family) => onBoard(() => (stand.asking = { what: 'add', family })),
  why: (about, family) => onBoard(() => (stand.asking = { what: 'why', about, family })),
  link: (about) => onBoard(() => (stand.asking = { what: 'link', about })),
  ladder: () => (stand.work = 'ladder'),
  list: () => (stand.view = 'list'),
  lines: () => (stand.view = 'list'),
  name: (id) => toPanel(id, focusName),
  reason: (id) => toPanel(id, focusName),
  root: (id) => toPanel(id, () => document.querySelector<HTMLElement>(`#${ROOT_REASON} textarea`)?.focus()),
  evidence: (id) => toPanel(id, focusEvidence),
  edit: (id) => toPanel(aboutEvidence(id), focusEvidence),
  answer: (id) => toPanel(aboutEvidence(id), focusEvidence),
  question: toReading,
};
const WITHOUT_RECORD = new Set(['add', 'ladder', 'list', 'lines']);

function tell(place: string): Left | null {
  const [kind = '', id = '', family = ''] = place.split(' ');
  const way = WAYS[kind];
  const name = nameOf(id);
  if (way === undefined || (name === '' && !WITHOUT_RECORD.has(kind))) return null;
  return { place, said: t(`begun-${kind}`, { name }), go: () => way(id, family === '' ? null : family) };
}

const aboutEvidence = (id: Id): Id => {
  const evidence = workbook.find('evidence', id);
  return evidence === null ? '' : aboutOf(evidence);
};

/** Of a cause or gap, of where a link begins, of what a piece of evidence is about. */
function nameOf(id: Id): string {
  const about = aboutEvidence(id) || id;
  return named.of(workbook.find('link', about)?.from_cause ?? about);
}

function onBoard(then: () => void): void {
  stand.work = null;
  if (stand.view === 'list') stand.view = 'map';
  then();
}

function toPanel(id: Id, focus: () => void): void {
  onBoard(() => stand.selectById(id));
  void tick().then(focus);
}

function toReading(link: Id): void {
  stand.work = 'check';
  void tick().then(() => reading.goTo(link));
}
