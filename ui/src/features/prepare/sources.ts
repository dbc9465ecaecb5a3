// A data file of the workbook in words: its level, its years, its rows; and the pages of its cells.
import type { Source, UnreadCell } from '$bridge/types';
import { letters } from '$shared/letters';
import { t } from '$shared/words';

/** `School level, 2021-22–2022-23, 1,833 rows`. */
export function sourceAbout({ level, years, rows }: Pick<Source, 'level' | 'years' | 'rows'>): string {
  const told = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
  return t('source-about', { level: t(`level-${level}`), years: told, rows });
}

/** The next or the last page: its first place, never before 0 nor at or behind the end. */
export function pageFrom(from: number, step: number, total: number): number {
  const to = from + step;
  return to >= total || to < 0 ? Math.min(from, Math.max(0, to)) : to;
}

/** A cell without a figure as a row of the table: where it stands, what it is about, what is written there, and why. */
export function cellRow({ row, column, header, unit_name, text, reason_name }: UnreadCell): string[] {
  const place =
    column === null
      ? (header ?? '–')
      : t('cells-place', { header: header ?? '', letters: letters(column - 1) });
  const written = text.trim() === '' ? t('cells-nothing') : text;
  return [row === null ? '–' : String(row), place, unit_name ?? '–', written, reason_name];
}
