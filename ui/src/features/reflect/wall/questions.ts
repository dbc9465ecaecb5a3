// What the room talks about in the view that is open at the laptop, a question a page. Pure.
import type { Library } from '$bridge/types';
import { t } from '$shared/words';
import { pairsOf } from '../paired';
import type { VIEWS } from '../stand.svelte';

export interface Question {
  /** All ids under which it is known at the laptop. */
  ids: string[];
  /** What it belongs to. */
  above: string;
  text: string;
  /** How the example does it, where the two are held beside each other. */
  example: string | null;
  /** What the answers may look like, lowest first. */
  levels: string[];
}

type Shelf = Pick<Library, 'guides' | 'rubrics' | 'next_steps'>;

/** `done`: the next steps that are ticked. */
export function questionsOf(
  view: (typeof VIEWS)[number],
  library: Shelf,
  done: ReadonlySet<string>,
): Question[] {
  if (view === 'guide') return ofGuide(library, 'equity_discussion');
  if (view === 'partnership')
    return [...ofRubric(library, 'partnership'), ...ofGuide(library, 'partnership_prompts')];
  const all = library.next_steps.length;
  const above = t('reflect-steps', { done: library.next_steps.filter(({ id }) => done.has(id)).length, all });
  return library.next_steps.map(({ id, text }) => ({ ...bare, ids: [id], above, text }));
}

const bare = { example: null, levels: [] };

function ofGuide({ guides }: Shelf, guide: string): Question[] {
  const sections = guides.find(({ id }) => id === guide)?.sections ?? [];
  return sections.flatMap((section) =>
    pairsOf(section).map(({ example, ours }): Question => ({
      ids: [example, ours].flatMap((one) => (one === null ? [] : [one.id])),
      above: section.title,
      text: (ours ?? example)?.text ?? '',
      example: ours === null ? null : (example?.text ?? null),
      levels: [],
    })),
  );
}

function ofRubric({ rubrics }: Shelf, rubric: string): Question[] {
  const found = rubrics.find(({ id }) => id === rubric);
  return (found?.criteria ?? []).map(({ id, name, question, levels }) => ({
    ...bare,
    ids: [id],
    above: name,
    text: question,
    levels: levels.map((what, at) => t('wall-level', { name: found?.levels[at]?.name ?? '', what })),
  }));
}
