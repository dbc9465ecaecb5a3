// Questions that several screens put to the read model; pure reading, reactive where it is called.
import type { AgendaBlock, Cause, Evidence, Gap, Id, Link, Note, NoteKind, Strategy } from '$bridge/types';
import { wall } from './wall.svelte';
import { workbook } from './workbook.svelte';

export const focusGaps = (): Gap[] => workbook.all('gap').filter((gap) => gap.focus);

export const rootCauses = (): Cause[] => workbook.all('cause').filter((cause) => cause.root);

export const chosenStrategies = (): Strategy[] => workbook.all('strategy').filter((one) => one.chosen);

/** Private notes stay off the wall. */
export const notesOf = (kind: NoteKind): Note[] =>
  workbook.all('note').filter((note) => note.note_kind === kind && !(wall.on && note.private));

/** The agenda in the order of the day. */
export const agenda = (): AgendaBlock[] =>
  workbook.all('agenda_block').sort((a, b) => a.position - b.position || a.made_order - b.made_order);

/** The effect end of a link, whichever kind it is. */
export const effectOf = (link: Link): Id => link.to_cause ?? link.to_gap ?? '';

export const linksFrom = (id: Id): Link[] => workbook.all('link').filter((link) => link.from_cause === id);

export const linksTo = (id: Id): Link[] => workbook.all('link').filter((link) => effectOf(link) === id);

export const evidenceAbout = (id: Id): Evidence[] =>
  workbook
    .all('evidence')
    .filter((one) => one.about_cause === id || one.about_link === id || one.about_gap === id);
