// Evidence as it is written, and the commands that keep it.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '$bridge/types';
import { adding, answered, answerTo, blank, draftOf, editing, lacksKind, tidied } from './evidence';

const kept = (fields: Partial<Evidence> = {}): Evidence => ({
  kind: 'evidence',
  id: 'e',
  about_cause: 'c',
  about_link: null,
  about_gap: null,
  stance: 'supports',
  text: 'Half of our offers went out in August.',
  source_kind: 'data',
  source: 'Hiring log',
  from_gap: 'g',
  chart: 'trend',
  strength: 2,
  made_order: 1,
  ...fields,
});

describe('evidence as it is written', () => {
  it('points to a gap only where it is a figure, and to a chart only with a gap', () => {
    const draft = { ...draftOf(kept()), kind: 'research' as const };
    expect(tidied(draft)).toMatchObject({ from_gap: null, chart: null, source: 'Hiring log', strength: 2 });
    expect(tidied({ ...draftOf(kept()), from_gap: null }).chart).toBeNull();
    expect(tidied(draftOf(kept()))).toEqual(draftOf(kept()));
  });

  it('has no source and no weight while it is a question', () => {
    const draft = { ...draftOf(kept()), stance: 'question' as const, text: ' Is it so? ' };
    expect(adding('c', draft)).toEqual({
      type: 'AddEvidence',
      about: 'c',
      stance: 'question',
      text: 'Is it so?',
      kind: 'data',
      source: '',
      from_gap: null,
      chart: null,
      strength: null,
    });
  });
});

describe('evidence that is changed', () => {
  it('names only what differs', () => {
    expect(editing(kept(), { ...draftOf(kept()), strength: 3 })).toEqual({
      type: 'EditEvidence',
      id: 'e',
      strength: 3,
    });
    expect(editing(kept(), draftOf(kept()))).toEqual({ type: 'EditEvidence', id: 'e' });
  });

  it('can lose its source, which is a text', () => {
    expect(editing(kept(), { ...draftOf(kept()), source: ' ' })).toMatchObject({ source: '' });
  });

  it('keeps the question that it answers', () => {
    const question = kept({
      stance: 'question',
      text: 'Is it pay?',
      source: '',
      from_gap: null,
      chart: null,
    });
    const draft = {
      ...answerTo(question),
      kind: 'data' as const,
      text: answered(question.text, ' Exit talks say so. '),
    };
    expect(answerTo(question)).toMatchObject({ stance: 'supports', text: '' });
    expect(editing(question, draft)).toMatchObject({
      stance: 'supports',
      text: 'Is it pay?\nExit talks say so.',
    });
  });
});

describe('the kind of new evidence', () => {
  it('is nobody’s guess: it is said before anything is recorded', () => {
    expect(blank()).toMatchObject({ stance: 'supports', kind: '', text: '', strength: null });
    expect(lacksKind(blank())).toBe(true);
    expect(lacksKind(blank('data'))).toBe(false);
    expect(lacksKind(answerTo(kept({ stance: 'question', source_kind: 'stakeholder' })))).toBe(true);
  });

  it('is not asked of a question', () => {
    expect(lacksKind(blank('', 'question'))).toBe(false);
    expect(adding('c', blank('', 'question'))).toHaveProperty('kind');
  });
});
