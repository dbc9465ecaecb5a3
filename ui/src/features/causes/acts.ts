// What keys, buttons and gestures of this screen do, in one place, so that every way does the same.
import { tick } from 'svelte';
import type { CauseState, Control, Id, Link, Strength } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { t } from '$shared/words';
import { act, dispatch, madeBy } from '$workbook/desk';
import { effectOf, evidenceAbout, linksFrom, linksTo } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { linkMarks, linkSentence } from './sentences';
import { stand, type Pair } from './stand.svelte';

const CONTROLS: Control[] = ['ours', 'shared', 'outside'];
const STATES: CauseState[] = ['possible', 'supported', 'confirmed', 'set_aside'];
/** A link is of middling strength until somebody says more. */
const USUAL: Strength = 2;

/** Rejects with the refusal, for the field in which the name was typed. */
export async function addCause(label: string, family: string | null = null): Promise<Id | null> {
  return madeBy(await dispatch({ type: 'AddCause', label, family }));
}

/** A cause and its link to what it feeds, in one action. The new link is the one that keys change. */
export async function addFeeding(
  effect: Id,
  label: string,
  family: string | null = null,
): Promise<Id | null> {
  const outcome = await dispatch({ type: 'AddCause', label, family, feeds: effect });
  const made = (kind: string) => outcome.changes.find((change) => change.kind === kind)?.after?.id ?? null;
  stand.link = made('link');
  return made('cause');
}

/** Rejects with the refusal. The new link is the one that sign, strength and delay keys change. */
export async function link(from: Id, to: Id): Promise<void> {
  const made = madeBy(
    await dispatch({ type: 'LinkCauses', from, to, sign: 'same', strength: USUAL, delay: false }),
  );
  if (made !== null) stand.link = made;
}

/** The cause of that name, whatever its letters' case: the rules allow only one. */
export const causeCalled = (label: string) =>
  workbook.all('cause').find((cause) => cause.label.toLowerCase() === label.trim().toLowerCase()) ?? null;

/** In an empty cell of the matrix this makes the link, in the same action. */
export function setStrength(strength: Strength): void {
  const { pair } = stand;
  if (pair === null || stand.currentLink !== null) return editCurrent({ strength });
  const there = linksFrom(pair.from).find((one) => effectOf(one) === pair.to);
  if (there === undefined) return void linkPair(pair, strength);
  stand.link = there.id;
  editCurrent({ strength });
}

async function linkPair(pair: Pair, strength: Strength): Promise<void> {
  const { from, to } = pair;
  const made = madeBy(await act({ type: 'LinkCauses', from, to, sign: 'same', strength }));
  if (made === null) return;
  stand.select({ kind: 'link', id: made });
  stand.pair = pair;
  tell(made);
}

export const setSign = (sign: Link['sign']): void => editCurrent({ sign });
export const flipDelay = (): void => editCurrent({ delay: !(stand.currentLink?.delay ?? false) });

type LinkFields = Partial<Pick<Link, 'strength' | 'sign' | 'delay'>>;

function editCurrent(fields: LinkFields): void {
  const current = stand.currentLink;
  if (current === null) return voice.say(noLink());
  void act({ type: 'EditLink', id: current.id, ...fields }).then((outcome) => {
    if (outcome !== null) tell(current.id);
  });
}

const noLink = (): string => t(stand.pair === null ? 'causes-no-link-chosen' : 'matrix-link-first');

function tell(id: Id): void {
  const link = workbook.find('link', id);
  if (link !== null) voice.say(`${linkSentence(link)} ${linkMarks(link)}`);
}

const after = <T>(all: readonly T[], now: T): T => all[(all.indexOf(now) + 1) % all.length] as T;

export function nextControl(): void {
  const cause = workbook.find('cause', stand.cause);
  if (cause !== null) void act({ type: 'SetControl', id: cause.id, control: after(CONTROLS, cause.control) });
}

export function nextState(): void {
  const cause = workbook.find('cause', stand.cause);
  if (cause !== null) void act({ type: 'SetCauseState', id: cause.id, state: after(STATES, cause.state) });
}

/** Where the panel asks why a cause is called a root cause. */
export const ROOT_REASON = 'causes-root-reason';

/** Once it is marked, the panel asks for the reason; a reason that stands already is kept and not asked for. */
export async function flipRoot(): Promise<void> {
  const cause = workbook.find('cause', stand.cause);
  if (cause === null) return;
  const root = !cause.root;
  const done = await act({ type: 'MarkRootCause', id: cause.id, root, reason: cause.root_reason });
  if (done === null || !root || cause.root_reason !== '') return;
  await tick();
  document.getElementById(ROOT_REASON)?.querySelector('textarea')?.focus();
}

/** What goes along when a record goes. */
export function goesAlong(id: Id): { links: number; evidence: number; strategies: number } {
  const links = [...linksFrom(id), ...linksTo(id)];
  const evidence = [id, ...links.map((one) => one.id)].reduce(
    (sum, one) => sum + evidenceAbout(one).length,
    0,
  );
  const strategies = workbook.all('acts_on').filter((one) => one.cause === id).length;
  return { links: links.length, evidence, strategies };
}

/** At once where nothing goes along; else the panel lists it and asks. */
export function remove(): void {
  const selected = stand.selected;
  if (selected === null || selected.kind === 'gap') return;
  // In an empty cell of the matrix the row's cause is selected, but it is not what stands there.
  if (stand.pair !== null && selected.kind === 'cause') return voice.say(noLink());
  const along = goesAlong(selected.id);
  if (along.links + along.evidence + along.strategies > 0) stand.removing = selected.id;
  else void removeNow();
}

export async function removeNow(): Promise<void> {
  const selected = stand.selected;
  if (selected === null || selected.kind === 'gap') return;
  const next = neighbor();
  const type = selected.kind === 'link' ? 'RemoveLink' : 'RemoveCause';
  if ((await act({ type, id: selected.id })) === null) return;
  stand.select(null);
  if (next !== null) stand.selectById(next);
  stand.returnFocus();
}

/** Removes only the link that keys act on; the causes stay. */
export function unlinkCurrent(): void {
  const current = stand.currentLink;
  if (current === null) return voice.say(t('causes-no-link-chosen'));
  void act({ type: 'RemoveLink', id: current.id }).then(() => (stand.link = null));
}

/** Where to stand when what is selected goes. */
function neighbor(): Id | null {
  const { selected } = stand;
  if (selected?.kind === 'link') return workbook.find('link', selected.id)?.from_cause ?? null;
  const id = selected?.id ?? '';
  const out = linksFrom(id)[0];
  return out === undefined ? (linksTo(id)[0]?.from_cause ?? null) : effectOf(out);
}
