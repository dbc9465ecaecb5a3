// Answers of the stand-in bridge: enough to lay out screens; no statistics are made up here.
import type { AnswerTypes, CauseAnalysis, MapGeometry, Question, Readiness } from '../types';
import { list, type Records } from './edit';
import { library } from './library';

export interface Told {
  records: Records;
  history: AnswerTypes['History'];
}

const phase = (
  name: string,
  count: number,
  done: boolean,
  missing: string[] = [],
): Readiness['phases'][0] => ({
  phase: name,
  state: count === 0 ? 'not_begun' : done ? 'done' : 'under_way',
  missing,
});

function readiness(records: Records): Readiness {
  const count = (kind: Parameters<typeof list>[1]) => list(records, kind).length;
  const focus = list(records, 'gap').filter((gap) => gap.focus).length;
  const chosen = list(records, 'strategy').filter((one) => one.chosen).length;
  const purpose = list(records, 'settings')[0]?.purpose ?? '';
  return {
    phases: [
      phase('prepare', count('participant') + count('source'), count('source') > 0, ['no data files']),
      phase('welcome', purpose === '' ? 0 : 1, true),
      phase('gaps', count('gap'), focus > 0),
      phase('causes', count('cause'), false),
      phase('strategies', count('strategy'), chosen > 1),
      phase('plan', count('plan'), false),
      phase('share', 0, false),
    ],
    finish: [],
  };
}

function causes(records: Records): CauseAnalysis {
  const empty = { headwater: {}, flow: {}, influence: {}, rank: null, rank_range: null };
  const rest = { gives: null, takes: null, prominence: null, relation: null, active_sum: 0, passive_sum: 0 };
  const node = (id: string, label: string, kind: 'cause' | 'gap') => ({ id, label, kind, ...empty, ...rest });
  return {
    nodes: [
      ...list(records, 'cause').map((one) => ({ ...node(one.id, one.label, 'cause'), reaches_gap: false })),
      ...list(records, 'gap').map((one) => ({ ...node(one.id, one.statement, 'gap'), reaches_gap: true })),
    ],
    untraced: {},
    loops: [],
    loops_capped: false,
  };
}

/** A plain grid: five to a column, gaps to the right. */
function map(records: Records, sizes: { [id: string]: [number, number] }): MapGeometry {
  const placed = [...list(records, 'cause'), ...list(records, 'gap').filter((gap) => gap.focus)];
  const nodes = placed.map((one, at) => {
    const [width, height] = sizes[one.id] ?? [176, 58];
    const x = one.kind === 'cause' && one.x !== null ? one.x : 40 + Math.floor(at / 5) * 240;
    const y = one.kind === 'cause' && one.y !== null ? one.y : 40 + (at % 5) * 110;
    return { id: one.id, x, y, width, height };
  });
  const links = list(records, 'link').flatMap((link) => {
    const from = nodes.find((one) => one.id === link.from_cause);
    const to = nodes.find((one) => one.id === (link.to_cause ?? link.to_gap));
    if (!from || !to) return [];
    const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
    const [x2, y2] = [to.x, to.y + to.height / 2];
    const bend = `C ${x1 + 40} ${y1} ${x2 - 40} ${y2}`;
    const label_at: [number, number] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return [{ id: link.id, path: `M ${x1} ${y1} ${bend} ${x2} ${y2}`, label_at }];
  });
  return { nodes, links, width: 1200, height: 800 };
}

export function answer(told: Told, question: Question): unknown {
  switch (question.type) {
    case 'Readiness':
      return readiness(told.records);
    case 'History':
      return told.history;
    case 'Causes':
      return causes(told.records);
    case 'Map':
      return map(told.records, question.sizes);
    case 'Units':
      return { units: [], years: [] };
    case 'Coverage':
      return { gaps: [], sets: [], warnings: [], picture: null };
    case 'Library':
      return library();
    default:
      throw { code: 'not_in_the_stand_in', message: question.type, hint: '', detail: null };
  }
}
