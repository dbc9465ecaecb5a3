// What the capture box offers and what it does with an answer. Rejects with the refusal, beside the field.
import type { Id } from '$bridge/types';
import type { Entering } from '$shared/entering.svelte';
import { t } from '$shared/words';
import { dispatch } from '$workbook/desk';
import { effectOf } from '$workbook/selectors';
import { takesText } from '$shared/shortcuts.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { addCause, addFeeding, causeCalled, link, linkBetween, turn, type Made } from '../acts';
import type { Option } from './finding';
import { causesIn } from '../categories/naming';
import { named } from '../named.svelte';
import { gapsOnMap } from '../map/scene';
import { stand, type Asking, type Coming, type Pair } from '../stand.svelte';

/** A library entry among the options, to tell it from a cause of this workbook. */
const FROM_LIBRARY = 'library:';
/** The choice of no category. */
const NO_CATEGORY = '';

const NEW = { take: 'add', hint: 'causes-capture-hint' };
/** Keys of what stands on the button and below the field. */
export const WORDS: { [what in Asking['what']]: { take: string; hint: string } } = {
  add: NEW,
  why: NEW,
  link: { take: 'causes-capture-link', hint: 'causes-capture-link-hint' },
  sort: { take: 'category-move', hint: 'category-move-hint' },
};

export function questionOf(asking: Asking): string {
  const bone = named.family(familyOf(asking));
  if (asking.what === 'add')
    return bone === null ? t('causes-ask-add') : t('fishbone-ask-add', { category: bone.name });
  const name = nameOfEnd(asking.about);
  if (asking.what === 'sort') return t('category-ask', { name });
  if (bone !== null) return t('fishbone-ask-why', { category: bone.name, name });
  return t(`causes-ask-${asking.what}`, { name });
}

/** It may be on its way. */
const nameOfEnd = (id: Id): string => named.of(id) || (stand.coming.find((one) => one.id === id)?.name ?? '');

/** Where what is typed is kept: each question has its own. */
export function placeOf(asking: Asking): string {
  const about = asking.what === 'add' ? '' : asking.about;
  return [asking.what, about, familyOf(asking) ?? ''].join(' ');
}

const familyOf = (asking: Asking): string | null =>
  asking.what === 'add' || asking.what === 'why' ? (asking.family ?? null) : null;

/** Whether only what is offered may be taken: an end of a link, a category. */
export const picksOnly = (asking: Asking): boolean => asking.what === 'link' || asking.what === 'sort';

export function optionsFor(asking: Asking): Option[] {
  if (asking.what === 'add') return [...thereAlready(), ...libraryOptions(asking.family)];
  if (asking.what === 'sort') return categoryOptions(asking.about);
  const onMap = causeOptions(asking.about, asking.what === 'link');
  return asking.what === 'why'
    ? [...onMap, ...libraryOptions(asking.family)]
    : [...onMap, ...gapOptions(asking.about)];
}

/** Causes of this workbook, so that nobody adds one a second time in other words; chosen, it is only gone to. */
const thereAlready = (): Option[] =>
  workbook.all('cause').map(({ id, label }) => ({ id, text: label, about: t('causes-option-there') }));

/** Causes that are not linked this way yet. */
function causeOptions(about: Id, outward: boolean): Option[] {
  const linked = new Set(
    workbook.all('link').flatMap((one) => {
      if (outward) return one.from_cause === about ? [effectOf(one)] : [];
      return effectOf(one) === about ? [one.from_cause] : [];
    }),
  );
  return workbook
    .all('cause')
    .filter((cause) => cause.id !== about && !linked.has(cause.id))
    .map((cause) => ({ id: cause.id, text: cause.label, about: t('causes-option-map') }));
}

const gapOptions = (about: Id): Option[] =>
  gapsOnMap()
    .filter((gap) => !workbook.all('link').some((one) => one.from_cause === about && one.to_gap === gap.id))
    .map((gap) => ({ id: gap.id, text: named.gap(gap), about: t('causes-option-gap') }));

/** Where a cause may go: all categories but its own, and none. */
function categoryOptions(about: Id): Option[] {
  const now = workbook.find('cause', about)?.family ?? null;
  const all = named.families.map((one) => ({
    id: one.id,
    text: one.name,
    about: t('category-causes', { count: causesIn(one) }),
  }));
  const none = { id: NO_CATEGORY, text: t('causes-family-none'), about: '' };
  return [...all, none].filter((one) => one.id !== (now ?? NO_CATEGORY));
}

/** Of one family only, where it is asked for one that the library knows. */
function libraryOptions(only: string | null = null): Option[] {
  const family = new Map(named.families.map((one) => [one.id, one.short_name]));
  const there = new Set(workbook.all('cause').map(({ label }) => label.toLowerCase()));
  const narrow = only !== null && named.causes.some((entry) => entry.family === only);
  return named.causes
    .filter((entry) => !there.has(entry.label.toLowerCase()) && (!narrow || entry.family === only))
    .map((entry) => ({
      id: FROM_LIBRARY + entry.id,
      text: entry.label,
      about: t('causes-option-library', { family: family.get(entry.family) ?? '' }),
    }));
}

/** The cause that an answer will be, so that one can go on from it before it is there; none where one is only picked. */
function comingOf(asking: Asking, option: Option | null, typed: string): Coming | null {
  if (picksOnly(asking)) return null;
  const [name] = nameOf(option, typed, null);
  const there = thereFor(asking, option, typed) ?? (asking.what === 'why' ? comingCalled(name) : null);
  return { id: there ?? crypto.randomUUID(), name };
}

const comingCalled = (name: string): Id | null =>
  stand.coming.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? null;

/** Who types a name anew wants a new cause, which the rules refuse; as an answer it is linked. */
const thereFor = (asking: Asking, option: Option | null, typed: string): Id | null =>
  asking.what === 'add' && option === null ? null : meant(option, typed);

/** Takes what was typed or chosen: it is written when its turn has come, and typing goes on. Says whether it was taken. */
export function enter(asking: Asking, option: Option | null, entry: Entering): Promise<boolean> {
  if (option !== null) entry.typed = option.text;
  const coming = comingOf(asking, option, entry.typed.trim());
  if (coming !== null) stand.expect(coming);
  const joining = joiningOf(asking, option, coming);
  stand.joining = joining;
  const write = async (typed: string): Promise<void> => {
    await capture(asking, option, typed.trim(), coming);
  };
  return entry.send(write, '', turn).finally(() => {
    if (stand.joining === joining) stand.joining = null;
  });
}

/** The ends of the link that an answer makes. */
function joiningOf(asking: Asking, option: Option | null, coming: Coming | null): Pair | null {
  if (asking.what === 'why' && coming !== null) return { from: coming.id, to: asking.about };
  return asking.what === 'link' && option !== null ? { from: asking.about, to: option.id } : null;
}

async function capture(
  asking: Asking,
  option: Option | null,
  typed: string,
  coming: Coming | null,
): Promise<void> {
  if (asking.what === 'link' || asking.what === 'sort') {
    if (option !== null) await pick(asking.what, asking.about, option.id);
    return goOn();
  }
  if (coming === null) return;
  let made: Made = { cause: null, link: null };
  try {
    made = await make(asking, option, typed, coming.id);
  } finally {
    if (stand.arrived(coming, made.cause, made.link)) goOn();
  }
}

async function make(asking: Asking, option: Option | null, typed: string, id: Id): Promise<Made> {
  const family = familyOf(asking);
  if (asking.what === 'why') return answerWhy(asking.about, option, typed, family, id);
  const there = thereFor(asking, option, typed);
  return { cause: there ?? (await addCause(...nameOf(option, typed, family), id)), link: null };
}

/** The cause that answers why: one that is there is linked, a new one is made with its link, in a category if asked. */
export async function answerWhy(
  about: Id,
  option: Option | null,
  typed: string,
  asked: string | null = null,
  id: Id | null = null,
): Promise<Made> {
  const there = meant(option, typed);
  if (there === null) return addFeeding(about, ...nameOf(option, typed, asked), id);
  await link(there, about);
  return { cause: there, link: linkBetween(there, about)?.id ?? null };
}

async function pick(what: 'link' | 'sort', about: Id, id: Id): Promise<void> {
  if (what === 'link') return link(about, id);
  await dispatch({ type: 'SetFamily', id: about, family: id === NO_CATEGORY ? null : id });
}

/** The cause of this workbook that was meant: chosen from the list, or called just so. */
export function meant(option: Option | null, typed: string): Id | null {
  if (option === null) return causeCalled(typed)?.id ?? null;
  return option.id.startsWith(FROM_LIBRARY) ? null : option.id;
}

/** Name and family of a new cause: of the library, or in the words that were typed; the asked-for family comes first. */
function nameOf(option: Option | null, typed: string, asked: string | null): [string, string | null] {
  const entry = named.causes.find((one) => FROM_LIBRARY + one.id === option?.id);
  return entry === undefined ? [typed, asked] : [entry.label, asked ?? entry.family];
}

/** Back to where one stands on the map, once the box is left and nobody types elsewhere. */
function goOn(): void {
  requestAnimationFrame(() => {
    if (stand.asking === null && !takesText(document.activeElement)) stand.returnFocus();
  });
}
