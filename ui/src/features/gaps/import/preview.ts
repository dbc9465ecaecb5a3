// A looked-at file in words: the report, its level, its years, its rows, what has no figure and why, what is still to do.
import type { FilePreview, Preview, PreviewCell, Source, StandingSource } from '$bridge/types';
import { letters } from '$shared/letters';
import { reasonName, reasonsOf } from '$shared/named';
import { t } from '$shared/words';

/** `Teacher data, school level, 2022-23, 1,833 rows`. */
export function told({ level, years, rows }: Preview, report: string): string {
  const about = { report, level: t(`import-level-${level}`), rows };
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return t('import-told-no-year', about);
  return t('import-told', { ...about, years: first === last ? first : t('import-years', { first, last }) });
}

/** The file does not say its year, so a person must; names and codes alone are of no year. */
export const asksYear = (preview: Preview): boolean =>
  preview.years.length === 0 && preview.columns.some((column) => column.field !== null);

/** The year that the name of a file hints at, else the only one of the source in whose place it is meant to come. */
export function yearFor(preview: Preview | null, meant: Source | null): string | null {
  if (preview === null || !asksYear(preview)) return null;
  return preview.year_suggested ?? (meant?.years.length === 1 ? (meant.years[0] ?? null) : null);
}

export const columnsRead = (preview: Preview) => preview.columns.filter((column) => column.field !== null);

export const missingReasons = (preview: Preview): string[] =>
  reasonsOf(preview.missing).map(({ code, count }) =>
    t('import-missing', { count, reason: reasonName(code) }),
  );

/** What keeps a file from being added, as the end of a key `import-still-…`; null when nothing does. */
export function stillToDo(file: FilePreview, said: { year: string; accepted: string[] }): string | null {
  if (file.preview === null) return 'columns';
  if (file.preview.asks.some((code) => !said.accepted.includes(code))) return 'accept';
  return asksYear(file.preview) && said.year === '' ? 'year' : null;
}

/** A cell as a row of the table: where it stands, what stands there, why it has no figure. */
export function cellRow(cell: PreviewCell, columns: Preview['columns']): string[] {
  const header = columns[cell.column]?.header ?? '';
  return [
    String(cell.row),
    t('cells-place', { header, letters: letters(cell.column) }),
    cell.text.trim() === '' ? t('cells-nothing') : cell.text,
    reasonName(cell.reason),
  ];
}

/** The source of the same report, level and years; where the file does not say its year, of the one that was chosen. */
export function olderOf(file: FilePreview, year: string, sources: Source[]): StandingSource | null {
  const { preview, already } = file;
  if (file.replaces !== null || preview === null || already !== null || !asksYear(preview))
    return file.replaces;
  const same = (one: Source): boolean =>
    one.report === preview.report && one.level === preview.level && one.years.join() === year;
  return sources.filter(same).at(-1) ?? null;
}

/** The years of the other files, where the chosen one is not among them: gaps join files of one year only. */
export function otherYears(preview: Preview, year: string, sources: Source[]): string[] {
  const years = [...new Set(sources.flatMap((source) => source.years))].sort();
  return asksYear(preview) && year !== '' && !years.includes(year) ? years : [];
}
