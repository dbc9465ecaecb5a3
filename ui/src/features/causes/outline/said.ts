// What a row of the outline says, in words: everything that the map shows of it. Pure; `known.ts` gathers for it.
import type { Cause, Gap, Link } from '$bridge/types';
import { t } from '$shared/words';
import type { Around } from '../gather';
import { drops } from '../says/ranking';
import { gapNote, linkMarks } from '../sentences';
import type { OutlineRow } from './outline';

/** What is known of a row besides its place in the tree. */
export interface Known {
  name: string;
  cause: Cause | null;
  gap: Gap | null;
  /** Name of its category; empty where it has none. */
  category: string;
  around: Around;
  aroundLink: Around;
  rank: number | null;
  /** Share of the drops that start here, 0 to 1. */
  starts: number;
  /** Dots and ticks that it has; empty for none. */
  dots: string;
  /** Share of the drops that pass along the link up, where the map shows it. */
  drops: number | null;
  /** Names of the loops that a "back to" closes, shortest first. */
  closes: string[];
}

/** One text a cell; empty where there is nothing to say. */
export interface Said {
  name: string;
  /** Beside the name: that the team calls it a root cause, and why. */
  root: string;
  /** The loops that are closed here. */
  closes: string;
  /** The link up, in signs, and in words for who hears it. */
  link: string;
  linkAloud: string;
  /** What the team said of the link, and what is known or asked about it. */
  linkNote: string;
  category: string;
  control: string;
  state: string;
  questions: string;
  evidence: string;
  starts: string;
  dots: string;
  gap: string;
}

/** Loops named at one row; the rest are counted. */
const NAMED_LOOPS = 3;
const NOTHING: Said = {
  name: '',
  root: '',
  closes: '',
  link: '',
  linkAloud: '',
  linkNote: '',
  category: '',
  control: '',
  state: '',
  questions: '',
  evidence: '',
  starts: '',
  dots: '',
  gap: '',
};

export function saidOf(row: OutlineRow, known: Known): Said {
  const said = { ...NOTHING, name: nameOf(row, known), ...linkSaid(row.link, known) };
  // What is written out elsewhere is said there, once.
  if (row.kind === 'back') return { ...said, closes: closesSaid(known.closes) };
  if (row.kind === 'again' || row.kind === 'loose') return said;
  const counted = countsSaid(known);
  if (known.cause !== null) return { ...said, ...counted, ...causeSaid(known.cause, known) };
  return known.gap === null ? said : { ...said, ...counted, gap: gapNote(known.gap) };
}

function nameOf({ kind }: OutlineRow, { name }: Known): string {
  if (kind === 'loose') return t('causes-outline-loose');
  if (kind === 'back') return t('causes-back-to', { name });
  return kind === 'again' ? t('causes-see-above', { name }) : name;
}

function linkSaid(link: Link | null, { aroundLink, drops: share }: Known): Partial<Said> {
  if (link === null) return {};
  const { evidence, questions } = aroundLink;
  const notes = [
    ...(link.checked === 'not_yet' ? [] : [t(`outline-link-${link.checked}`)]),
    ...(questions > 0 ? [t('causes-note-questions', { count: questions })] : []),
    ...(evidence > 0 ? [t('causes-evidence-count', { count: evidence })] : []),
    ...(share === null ? [] : [t('outline-link-drops', { share: drops(share) })]),
  ];
  return { link: linkMarks(link, true), linkAloud: linkMarks(link), linkNote: notes.join(', ') };
}

function causeSaid(cause: Cause, { category, around, rank, starts, dots }: Known): Partial<Said> {
  const none = around.evidence === 0 && around.questions === 0;
  return {
    root: cause.root ? rootSaid(cause.root_reason) : '',
    category,
    control: t(`causes-control-${cause.control}`),
    state: t(`causes-state-${cause.state.replace('_', '-')}`),
    starts: rank === null ? '' : t('causes-outline-starts', { rank, share: drops(starts) }),
    dots,
    ...(none && cause.state !== 'set_aside' ? { evidence: t('outline-no-evidence') } : {}),
  };
}

const rootSaid = (reason: string): string =>
  reason.trim() === '' ? t('causes-root') : t('outline-root-because', { reason });

function countsSaid({ around: { evidence, questions } }: Known): Partial<Said> {
  return {
    questions: questions > 0 ? t('causes-note-questions', { count: questions }) : '',
    evidence: evidence > 0 ? t('causes-evidence-count', { count: evidence }) : '',
  };
}

function closesSaid(names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length - NAMED_LOOPS;
  const listed = names.slice(0, NAMED_LOOPS).join(', ');
  return more > 0
    ? t('outline-closes-more', { names: listed, more })
    : t('outline-closes', { names: listed });
}
