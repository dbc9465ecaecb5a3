// What is written about a piece of evidence before it is kept, and the command that keeps it. Pure.
import type { Command, Evidence, EvidenceKind, GapChartKind, Id, Stance } from '$bridge/types';

export const STANCES: readonly Stance[] = ['supports', 'contradicts', 'question'];
export const KINDS: readonly EvidenceKind[] = ['data', 'research', 'stakeholder', 'document'];
export const CHARTS: readonly GapChartKind[] = ['shares', 'quartiles', 'trend', 'schools'];

/** 1 a hint, 2 fair, 3 strong. */
export const WEIGHTS = [1, 2, 3] as const;

export interface EvidenceDraft {
  stance: Stance;
  text: string;
  /** Empty until somebody says which; nothing is recorded before. */
  kind: EvidenceKind | '';
  source: string;
  from_gap: Id | null;
  chart: GapChartKind | null;
  strength: number | null;
}

/** About a gap it is most likely its figures. */
export const blank = (kind: EvidenceDraft['kind'] = '', stance: Stance = 'supports'): EvidenceDraft => ({
  stance,
  text: '',
  kind,
  source: '',
  from_gap: null,
  chart: null,
  strength: null,
});

export const draftOf = (evidence: Evidence): EvidenceDraft => ({
  stance: evidence.stance,
  text: evidence.text,
  kind: evidence.source_kind,
  source: evidence.source,
  from_gap: evidence.from_gap,
  chart: evidence.chart,
  strength: evidence.strength,
});

/** What an open question becomes when it is answered: its own words stay, so that the answer can be written after them. */
export const answerTo = (question: Evidence): EvidenceDraft => ({
  ...draftOf(question),
  stance: 'supports',
  text: '',
  kind: '',
});

/** What says something has to say where that comes from; a question has no kind. */
export const lacksKind = ({ stance, kind }: EvidenceDraft): boolean => stance !== 'question' && kind === '';

/** The file asks a kind of everything; it is not shown of a question. */
const ASKED: EvidenceKind = 'stakeholder';

/** Only figures point to a gap, and a chart only to one of its charts; a question has no source yet. */
export function tidied(draft: EvidenceDraft): EvidenceDraft & { kind: EvidenceKind } {
  const asks = draft.stance === 'question';
  const from_gap = !asks && draft.kind === 'data' ? draft.from_gap : null;
  return {
    ...draft,
    kind: draft.kind === '' ? ASKED : draft.kind,
    text: draft.text.trim(),
    source: asks ? '' : draft.source.trim(),
    from_gap,
    chart: from_gap === null ? null : draft.chart,
    strength: asks ? null : draft.strength,
  };
}

export const adding = (about: Id, draft: EvidenceDraft): Command => ({
  type: 'AddEvidence',
  about,
  ...tidied(draft),
});

/** Names what differs; what is empty now and was not before stays, as the file has no way to unsay it. */
export function editing(before: Evidence, draft: EvidenceDraft): Command {
  const [was, now] = [draftOf(before), tidied(draft)];
  const names = (Object.keys(now) as (keyof EvidenceDraft)[]).filter(
    (name) => now[name] !== was[name] && now[name] !== null,
  );
  return {
    type: 'EditEvidence',
    id: before.id,
    ...Object.fromEntries(names.map((name) => [name, now[name]])),
  } as Command;
}

/** The text of an answered question: what was asked, and what was found. */
export const answered = (question: string, answer: string): string => `${question}\n${answer.trim()}`;
