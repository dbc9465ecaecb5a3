// A looked-at file in words: the report, its level, its years, its rows, and what has no figure and why.
import type { Preview } from '$bridge/types';
import { t, tMaybe } from '$shared/words';

const reportName = (id: string): string => tMaybe(`report-${id.toLowerCase().replaceAll('_', '-')}`) ?? id;

/** `Teacher data, school level, 2022-23, 1,833 rows`. */
export function told({ report, level, years, rows }: Preview): string {
  const about = { report: reportName(report), level: t(`import-level-${level}`), rows };
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return t('import-told-no-year', about);
  return t('import-told', { ...about, years: first === last ? first : t('import-years', { first, last }) });
}

/** The file does not say its year, so a person must. */
export const asksYear = (preview: Preview): boolean => preview.years.length === 0;

export const columnsRead = (preview: Preview) => preview.columns.filter((column) => column.field !== null);

export function missingReasons(preview: Preview): string[] {
  return Object.entries(preview.missing)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => {
      const reason = tMaybe(`missing-${code.replaceAll('_', '-')}`) ?? code;
      return t('import-missing', { count, reason });
    });
}
