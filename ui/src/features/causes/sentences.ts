// What is said of a cause, a gap or a link in one line: on its card, to a screen reader, read aloud.
import type { Cause, Gap, Link } from '$bridge/types';
import { t } from '$shared/words';
import { effectOf, evidenceAbout, linksFrom, linksTo } from '$workbook/selectors';
import { named } from './named.svelte';

const list = (names: string[]): string => names.join(', ');

/** "The more …, the less …", with what is known of strength and delay. */
export function linkSentence(link: Link): string {
  const [from, to] = [named.of(link.from_cause), named.of(effectOf(link))];
  const toward = link.to_gap === null ? 'cause' : 'gap';
  const sentence = t(`causes-sentence-${toward}-${link.sign}`, { from: lowered(from), to: lowered(to) });
  return link.delay ? t('causes-sentence-later', { sentence }) : sentence;
}

/** Inside a sentence a name begins small, unless it is written large for a reason (DESE, EL). */
export function lowered(name: string): string {
  return /^\p{Lu}(?=[\p{Ll}\s])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Short form of a link for lists: its sign, strength and delay; briefer still with a sign for the direction. */
export function linkMarks(link: Link, brief = false): string {
  const strength = t(`causes-strength-${link.strength}`);
  const sign = brief ? null : t(`causes-sign-${link.sign}`);
  const marks = sign === null ? [t(`causes-brief-${link.sign}`, { strength })] : [sign, strength];
  return list(link.delay ? [...marks, t('causes-later')] : marks);
}

export const openQuestions = (id: string): number =>
  evidenceAbout(id).filter((one) => one.stance === 'question').length;

export function causeNote(cause: Cause): string {
  const questions = openQuestions(cause.id);
  const count = evidenceAbout(cause.id).length - questions;
  if (cause.state === 'set_aside') return t('causes-note-aside');
  if (count === 0 && questions > 0)
    return t('causes-note-control', { control: t(`causes-control-${cause.control}`) });
  return t('causes-note', { control: t(`causes-control-${cause.control}`), count });
}

/** Rounded as the state prints it; empty where there is no figure. */
export function ratioText(gap: Gap): string {
  const ratio = gap.figure?.ratio ?? null;
  return ratio === null ? '' : `${ratio.toFixed(2)}×`;
}

export function gapNote(gap: Gap): string {
  const ratio = ratioText(gap);
  const key = gap.focus ? 'causes-note-focus-gap' : 'causes-note-gap';
  return ratio === '' ? t(key) : t(`${key}-ratio`, { ratio });
}

/** The whole story of a cause, as a screen reader tells it. */
export function causeName(cause: Cause, rank: number | null): string {
  const parts = [cause.label, t('causes-kind-cause'), causeNote(cause)];
  const questions = openQuestions(cause.id);
  if (questions > 0) parts.push(t('causes-open-questions', { count: questions }));
  if (cause.root) parts.push(t('causes-root'));
  if (rank !== null) parts.push(t('causes-rank', { rank }));
  const feeds = linksFrom(cause.id).map((link) => named.of(effectOf(link)));
  return [list(parts), ...waysOf(feeds, fedBy(cause.id))].join('; ');
}

export const gapName = (gap: Gap): string =>
  [list([named.gap(gap), gapNote(gap)]), ...waysOf([], fedBy(gap.id))].join('; ');

const fedBy = (id: string): string[] => linksTo(id).map((link) => named.of(link.from_cause));

function waysOf(feeds: string[], fed: string[]): string[] {
  const out = feeds.length > 0 ? [t('causes-feeds', { names: list(feeds) })] : [];
  return fed.length > 0 ? [...out, t('causes-fed-by', { names: list(fed) })] : out;
}
