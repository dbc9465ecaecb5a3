// Answers of the stand-in bridge: enough to lay out screens; the statistics of gaps are not imitated.
import type { AnswerTypes, MapStep, Question, Readiness } from '../types';
import { analysis } from './causes';
import { coverage, finish } from './coverage';
import { unread } from './files';
import { list, type Records } from './edit';
import { gapChart } from './charts';
import { context } from './context';
import { gapDetail, gapMatrix, units } from './gaps';
import { schools } from './schools';
import { library } from './library';
import { layOut } from './map';
import { around, paths, shared } from './paths';
import { progress, sinceLast, trace } from './progress';

export interface Told {
  records: Records;
  history: AnswerTypes['History'];
  /** What stands, with its changes. */
  done: MapStep[];
}

/** The steps that changed the map, with just these changes. */
const mapSteps = (done: MapStep[]): MapStep[] =>
  done
    .map(({ label, at, changes }) => ({
      label,
      at,
      changes: changes.filter(({ kind }) => ['cause', 'link', 'gap'].includes(kind)),
    }))
    .filter(({ changes }) => changes.length > 0);

const phase = (
  name: string,
  count: number,
  done: boolean,
  said: string,
  missing: string[] = [],
): Readiness['phases'][0] => ({
  phase: name,
  state: count === 0 ? 'not_begun' : done ? 'done' : 'under_way',
  said: count === 0 ? '' : said,
  missing,
});

function readiness(records: Records): Readiness {
  const count = (kind: Parameters<typeof list>[1]) => list(records, kind).length;
  const focus = list(records, 'gap').filter((gap) => gap.focus).length;
  const chosen = list(records, 'strategy').filter((one) => one.chosen).length;
  const people = `${count('participant')} people`;
  const purpose = list(records, 'settings')[0]?.purpose ?? '';
  return {
    phases: [
      phase('prepare', count('participant') + count('source'), count('source') > 0, people, [
        'no data files',
      ]),
      phase('welcome', purpose === '' ? 0 : 1, true, ''),
      phase('gaps', count('gap'), focus > 0, `${focus} focus gaps`),
      phase('causes', count('cause'), false, `${count('cause')} causes`, ['1 without evidence']),
      phase('strategies', count('strategy'), chosen > 1, `${chosen} chosen`),
      phase('plan', count('plan'), false, `${count('plan')} plans`),
      phase('reflect', count('reflection'), false, `${count('reflection')} answers`),
      phase('share', 0, false, ''),
      phase('after', 0, false, ''),
    ],
    finish: finish(records),
    finished: list(records, 'settings')[0]?.plan_finished ?? false,
  };
}

export function answer(told: Told, question: Question): unknown {
  switch (question.type) {
    case 'Readiness':
      return readiness(told.records);
    case 'History':
      return told.history;
    case 'Causes':
      return analysis(told.records);
    case 'Around':
      return around(told.records, question.node);
    case 'Paths':
      return paths(told.records, question.from, question.to);
    case 'Shared':
      return shared(told.records, question.gaps);
    case 'Map':
      return layOut(told.records, question.sizes);
    case 'MapHistory':
      return { steps: mapSteps(told.done) };
    case 'Units':
      return list(told.records, 'cause').length > 0 ? units() : { units: [], years: [] };
    case 'GapMatrix':
      return gapMatrix(told.records, question, question.year);
    case 'Schools':
      return schools(question);
    case 'GapChart':
      return gapChart(told.records, question.key, question.chart, question.width);
    case 'Context':
      return context(question.year);
    case 'GapDetail':
      return gapDetail(told.records, question.key);
    case 'Unread':
      return unread(told.records, question);
    case 'Coverage':
      return coverage(told.records);
    case 'Trace':
      return trace(told.records);
    case 'Progress':
      return progress(told.records);
    case 'SinceLast':
      return sinceLast([...new Set(told.done.map(({ at }) => at.slice(0, 10)))], question.since);
    case 'Library':
      return library();
  }
}
