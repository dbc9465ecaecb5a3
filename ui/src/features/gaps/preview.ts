// A looked-at file in words: the report, its level, its years, its rows, what has no figure and why, what is still to do.
import type { FilePreview, Preview, PreviewCell } from '$bridge/types';
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

/** The file does not say its year, so a person must. */
export const asksYear = (preview: Preview): boolean => preview.years.length === 0;

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
