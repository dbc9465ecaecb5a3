// What is said of a cause, a gap or a link in one line: on its card, to a screen reader, read aloud.
import type { Cause, Gap, Link } from '$bridge/types';
import { t } from '$shared/words';
import { effectOf } from '$workbook/selectors';
import { around } from './around.svelte';
import { named } from './named.svelte';

const list = (names: string[]): string => names.join(', ');

/** "More … leads to less …", with what is known of delay. */
export function linkSentence(link: Link): string {
  const [from, to] = [named.of(link.from_cause), named.of(effectOf(link))];
  const toward = link.to_gap === null ? 'cause' : 'gap';
  const sentence = t(`causes-sentence-${toward}-${link.sign}`, {
    from: lowered(from),
    to: link.to_gap === null ? lowered(to) : to,
  });
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

export function causeNote(cause: Cause): string {
  const { evidence, questions } = around.of(cause.id);
  if (cause.state === 'set_aside') return t('causes-note-aside');
  const control = t(`causes-control-${cause.control}`);
  return evidence === 0 && questions > 0 ? control : t('causes-note', { control, count: evidence });
}

/** Rounded as the state prints it; empty where there is no figure. */
export function ratioText(gap: Gap): string {
  const ratio = gap.figure?.ratio ?? null;
  return ratio === null ? '' : `${ratio.toFixed(2)}×`;
}

export function gapNote(gap: Gap): string {
  const ratio = ratioText(gap);
  if (ratio === '') return t(gap.focus ? 'causes-note-focus-gap' : 'causes-note-gap');
  return t(gap.focus ? 'causes-note-focus-gap-ratio' : 'causes-note-gap-ratio', { ratio });
}

/** What a screen reader tells of a cause after its name and note. */
export function causeStory(cause: Cause, rank: number | null): string {
  const { feeds } = around.of(cause.id);
  const parts = [t('causes-kind-cause')];
  if (cause.root) parts.push(t('causes-root'));
  if (rank !== null) parts.push(t('causes-rank', { rank }));
  const effects = feeds.map((link) => named.of(effectOf(link)));
  const out = effects.length > 0 ? [t('causes-feeds', { names: list(effects) })] : [];
  return [list(parts), ...out, ...fedBy(cause.id)].join('; ');
}

export const gapStory = (gap: Gap): string => [t('causes-kind-gap'), ...fedBy(gap.id)].join('; ');

function fedBy(id: string): string[] {
  const names = around.of(id).fedBy.map((link) => named.of(link.from_cause));
  return names.length > 0 ? [t('causes-fed-by', { names: list(names) })] : [];
}
