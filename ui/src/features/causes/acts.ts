// What keys, buttons and gestures of this screen do, in one place, so that every way does the same. What is pressed or typed
// fast is done in turn, each on what the one before has left.
import { tick } from 'svelte';
import type { Cause, CauseState, Command, Control, Id, Link, Outcome, Strength } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { inTurn } from '$shared/in-turn';
import { takesText } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';
import { act, dispatch, madeBy } from '$workbook/desk';
import { effectOf, linksFrom, linksTo } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { alongWith } from './along';
import { linkMarks, linkSentence } from './sentences';
import { stand, type Pair, type Selected } from './stand.svelte';

const CONTROLS: Control[] = ['ours', 'shared', 'outside'];
const STATES: CauseState[] = ['possible', 'supported', 'confirmed', 'set_aside'];
/** A link is of middling strength until somebody says more. */
const USUAL: Strength = 2;

/** Shared by all that changes the map here. */
export const turn = inTurn();

/** Rejects with the refusal, for the field in which the name was typed. */
export async function addCause(
  label: string,
  family: string | null = null,
  id: Id | null = null,
): Promise<Id | null> {
  return madeBy(await dispatch({ type: 'AddCause', id, label, family }));
}

/** What an answer has made. */
export interface Made {
  cause: Id | null;
  link: Id | null;
}

/** A cause and its link to what it feeds, in one action. */
export async function addFeeding(
  effect: Id,
  label: string,
  family: string | null = null,
  id: Id | null = null,
): Promise<Made> {
  const outcome = await dispatch({ type: 'AddCause', id, label, family, feeds: effect });
  const made = (kind: string) => outcome.changes.find((change) => change.kind === kind)?.after?.id ?? null;
  return { cause: made('cause'), link: made('link') };
}

/** Rejects with the refusal. Where one still stands on its cause or on what was selected, keys change the new link. */
export async function link(from: Id, to: Id): Promise<void> {
  const { selected } = stand;
  const made = madeBy(
    await dispatch({ type: 'LinkCauses', from, to, sign: 'same', strength: USUAL, delay: false }),
  );
  const stays = stand.selected === selected || stand.selected?.id === from;
  if (made !== null && stays) stand.link = made;
}

/** The cause of that name, whatever its letters' case: the rules allow only one. */
export const causeCalled = (label: string) =>
  workbook.all('cause').find((cause) => cause.label.toLowerCase() === label.trim().toLowerCase()) ?? null;

export const linkBetween = (from: Id, to: Id): Link | null =>
  linksFrom(from).find((one) => effectOf(one) === to) ?? null;

/** In an empty cell of the matrix this makes the link, in the same action. */
export function setStrength(strength: Strength): void {
  const { pair } = stand;
  if (pair === null) return editLink(() => ({ strength }));
  void turn(async () => {
    const there = linkBetween(pair.from, pair.to);
    if (there === null) await linkPair(pair, strength);
    else await edit(there, { strength });
  });
}

async function linkPair(pair: Pair, strength: Strength): Promise<void> {
  const { from, to } = pair;
  const made = madeBy(await act({ type: 'LinkCauses', from, to, sign: 'same', strength }));
  if (made === null) return;
  if (stand.pair === pair) {
    stand.select({ kind: 'link', id: made });
    stand.pair = pair;
  }
  tell(made);
}

export const setSign = (sign: Link['sign']): void => editLink(() => ({ sign }));
export const flipDelay = (): void => editLink(({ delay }) => ({ delay: !delay }));

type LinkFields = Partial<Pick<Link, 'strength' | 'sign' | 'delay'>>;

/** The link that is meant at the press, as it is when its turn comes. */
function editLink(fields: (link: Link) => LinkFields): void {
  const meant = linkMeant();
  void turn(async () => {
    const link = meant();
    if (link === null) voice.say(noLink());
    else await edit(link, fields(link));
  });
}

/** Where one is on its way, or in a cell of the matrix, the one that is there by then. */
function linkMeant(): () => Link | null {
  const { link, joining } = stand;
  const pair = joining ?? stand.pair;
  const known = joining === null ? link : null;
  return () => workbook.find('link', known) ?? (pair === null ? null : linkBetween(pair.from, pair.to));
}

async function edit(link: Link, fields: LinkFields): Promise<void> {
  if ((await act({ type: 'EditLink', id: link.id, ...fields })) !== null) tell(link.id);
}

const noLink = (): string => t(stand.pair === null ? 'causes-no-link-chosen' : 'matrix-link-first');

function tell(id: Id): void {
  const link = workbook.find('link', id);
  if (link !== null) voice.say(`${linkSentence(link)} ${linkMarks(link)}`);
}

const after = <T>(all: readonly T[], now: T): T => all[(all.indexOf(now) + 1) % all.length] as T;

export const nextControl = (): void =>
  void change(({ id, control }) => ({ type: 'SetControl', id, control: after(CONTROLS, control) }));

export const nextState = (): void =>
  void change(({ id, state }) => ({ type: 'SetCauseState', id, state: after(STATES, state) }));

/** The cause that is meant at the press, as it is when its turn comes. */
function change(command: (cause: Cause) => Command): Promise<Outcome | null> {
  const id = stand.nextCause;
  return turn(async () => {
    const cause = workbook.find('cause', id);
    return cause === null ? null : act(command(cause));
  });
}

/** Where the panel asks why a cause is called a root cause. */
export const ROOT_REASON = 'causes-root-reason';

/** Once it is marked, the panel asks for the reason; a reason that stands already is kept and not asked for. */
export async function flipRoot(): Promise<void> {
  const id = stand.nextCause;
  const reason = () => workbook.find('cause', id)?.root_reason ?? '';
  const done = await change((cause) => ({
    type: 'MarkRootCause',
    id: cause.id,
    root: !cause.root,
    reason: cause.root_reason,
  }));
  await tick();
  if (done === null || workbook.find('cause', id)?.root !== true || reason() !== '') return;
  if (stand.cause === id && !takesText(document.activeElement))
    document.getElementById(ROOT_REASON)?.querySelector('textarea')?.focus();
}

/** At once where nothing goes along; else it is listed, and asked. */
export function remove(): void {
  const { pair } = stand;
  const selected = stand.awaits ? { kind: 'cause' as const, id: stand.nextCause ?? '' } : stand.selected;
  // In an empty cell of the matrix the row's cause is selected, but it is not what stands there.
  if (pair !== null && selected?.kind === 'cause') return voice.say(noLink());
  void turn(async () => {
    if (selected === null || selected.kind === 'gap') return;
    if (workbook.find(selected.kind, selected.id) === null) return;
    if (alongWith([selected.id]).length === 0) await take(selected);
    else if (stand.selected?.id === selected.id) stand.removing = selected.id;
  });
}

export async function removeNow(): Promise<void> {
  const { selected } = stand;
  if (selected !== null && selected.kind !== 'gap') await turn(() => take(selected));
}

/** Where the focus was on it, it goes to a neighbor. */
async function take(gone: Selected): Promise<void> {
  const next = neighbor(gone);
  const type = gone.kind === 'link' ? 'RemoveLink' : 'RemoveCause';
  const stood = stand.selected?.id === gone.id;
  if ((await act({ type, id: gone.id })) === null || !stood) return;
  if (stand.selected !== null && stand.selected.id !== gone.id) return;
  stand.select(null);
  if (next !== null) stand.selectById(next);
  if (!takesText(document.activeElement)) stand.returnFocus();
}

/** Removes only the link that keys act on; the causes stay. */
export function unlinkCurrent(): void {
  const meant = linkMeant();
  void turn(async () => {
    const link = meant();
    if (link === null) return voice.say(t('causes-no-link-chosen'));
    await act({ type: 'RemoveLink', id: link.id });
    if (stand.link === link.id) stand.link = null;
  });
}

/** Where to stand when something goes. */
function neighbor({ kind, id }: Selected): Id | null {
  if (kind === 'link') return workbook.find('link', id)?.from_cause ?? null;
  const out = linksFrom(id)[0];
  return out === undefined ? (linksTo(id)[0]?.from_cause ?? null) : effectOf(out);
}
