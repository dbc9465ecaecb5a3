// The thread from gap to indicator, how the strategies go and what changed, in the simplest form that keeps screens
// honest. Pictures are Rust's and stay away here.
import type { Progress, SinceLast, TraceView } from '../types';
import { list, type Records } from './edit';

export function trace(records: Records): TraceView {
  const chosen = list(records, 'strategy').filter((one) => one.chosen);
  const ties = list(records, 'acts_on');
  const indicators = (strategy: string) =>
    list(records, 'indicator')
      .filter((one) => one.strategy === strategy)
      .map((one) => `${one.name}: ${one.baseline ?? '?'} → ${one.target ?? '?'}`);
  const gaps = list(records, 'gap').filter((gap) => gap.focus);
  const roots = list(records, 'cause').filter((cause) => cause.root);
  const rows = gaps.flatMap((gap) =>
    roots.flatMap((cause) => {
      const acting = chosen.filter((one) =>
        ties.some((tie) => tie.strategy === one.id && tie.cause === cause.id),
      );
      const row = { gap: gap.id, gap_name: `${gap.group} × ${gap.measure}`, cause: cause.id };
      const threads = acting.map((one) => ({ strategy: one.id as string | null, strategy_name: one.title }));
      return (threads.length > 0 ? threads : [{ strategy: null, strategy_name: '' }]).map((thread) => ({
        ...row,
        ...thread,
        cause_name: cause.label,
        indicators: thread.strategy === null ? [] : indicators(thread.strategy),
      }));
    }),
  );
  const holes = rows
    .filter((row) => row.strategy === null)
    .map((row) => ({
      text: `Nothing chosen acts on the root cause “${row.cause_name}”.`,
      record: { kind: 'cause' as const, id: row.cause },
    }));
  return { rows, holes, picture: null };
}

export function progress(records: Records): Progress {
  const readings = (indicator: string) =>
    list(records, 'check_in')
      .sort((a, b) => a.on.localeCompare(b.on))
      .flatMap(({ on, readings }) =>
        readings
          .filter((one) => one.indicator === indicator)
          .map(({ value }) => ({ on, value, expected: null })),
      );
  const of = (strategy: string) =>
    list(records, 'indicator')
      .filter((one) => one.strategy === strategy)
      .map((one) => ({
        indicator: one.id,
        readings: readings(one.id),
        standing: null,
        said: saidOf(one.name, readings(one.id).at(-1)?.value),
        picture: null,
      }));
  const chosen = list(records, 'strategy').filter((one) => one.chosen);
  return {
    timeline: null,
    strategies: chosen.map(({ id }) => ({ strategy: id, indicators: of(id) })),
  };
}

const saidOf = (name: string, value: number | undefined): string =>
  value === undefined ? `${name} has not been read yet.` : `${name} read ${value} last.`;

export const sinceLast = (days: string[], since: string | null | undefined): SinceLast => ({
  days,
  since: since ?? days.at(-2) ?? null,
  groups: [],
});
