// Days as people type them, read as the workbook writes them: `9/1/2026`, `09012026`, `Sep 1, 2026`, `sep 1`, `2026-09-01`.
// Numbers alone are month, day, year. What is no day is refused in words and never guessed at.
import { today } from './moments';
import { t } from './words';

/** Where the year is left out: the next such day, or the last one. */
export type Leaning = 'coming' | 'past';

interface Read {
  year: number | null;
  month: number;
  day: number;
}

/** An ISO date; empty where nothing is typed. Throws a refusal for anything that is no day. */
export function dayTyped(text: string, leaning: Leaning = 'coming', now = today()): string {
  if (text.trim() === '') return '';
  const read = partsOf(text.trim().toLowerCase());
  if (read === null || read.month < 1 || read.month > 12)
    throw refusal('day_unreadable', t('day-unreadable', { text }));
  const found = read.year === null ? nearest(read, leaning, now) : written(read.year, read);
  if (found !== null) return found;
  const year = read.year ?? Number(now.slice(0, 4));
  const [month, days] = [monthOf(year, read.month), daysIn(year, read.month)];
  throw refusal('day_does_not_exist', t('day-does-not-exist', { text, month, days }));
}

/** Where a day must be given, for a milestone. */
export function dayNeeded(text: string, leaning?: Leaning): string {
  const day = dayTyped(text, leaning);
  if (day === '') throw refusal('day_needed', t('day-needed'));
  return day;
}

/** Whether a day can be read from it. */
export function isDay(text: string): boolean {
  try {
    return dayTyped(text) !== '';
  } catch {
    return false;
  }
}

/** In the form of the refusals that Rust sends. */
const refusal = (code: string, message: string) => ({ code, message, hint: t('day-how'), detail: null });

const SAID_BESIDES = /^(st|nd|rd|th|of)$/;
const IN_ONE = [
  /^(?<year>(19|20|21)\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<month>\d\d)(?<day>\d\d)(?<year>\d{4}|\d\d)$/,
];

function partsOf(text: string): Read | null {
  const one = IN_ONE.map((form) => form.exec(text)).find((found) => found !== null)?.groups;
  if (one) return readOf(one['month'], one['day'], one['year']);
  if (/[^\p{L}\p{M}\d\s,./-]/u.test(text)) return null;
  const parts = text.match(/\d+|\p{L}[\p{L}\p{M}]*/gu)?.filter((part) => !SAID_BESIDES.test(part)) ?? [];
  const words = parts.filter((part) => !/^\d/.test(part));
  const numbers = parts.filter((part) => /^\d/.test(part));
  if (words.length > 1 || numbers.length > 3) return null;
  const yearFirst = (numbers[0]?.length ?? 0) === 4;
  const [first, second, third] = yearFirst ? [...numbers.slice(1), numbers[0]] : numbers;
  if (words[0] === undefined) return second === undefined ? null : readOf(first, second, third);
  const month = monthNamed(words[0]);
  return month === null || third !== undefined ? null : readOf(String(month), first, second);
}

/** Half a year is none: `9/1/202` is still being typed. */
function readOf(month?: string, day?: string, year?: string): Read | null {
  if (month === undefined || day === undefined || month.length > 2 || day.length > 2) return null;
  if (year === undefined) return { year: null, month: Number(month), day: Number(day) };
  if (!/^((19|20|21)\d\d|\d\d)$/.test(year)) return null;
  return { year: Number(year.length === 2 ? `20${year}` : year), month: Number(month), day: Number(day) };
}

/** Three letters are enough, in English and as this computer names months, because that is how days are shown. */
function monthNamed(word: string): number | null {
  if (word.length < 3) return null;
  for (const locale of ['en-US', undefined])
    for (let month = 1; month <= 12; month += 1) if (nameOf(month, locale).startsWith(word)) return month;
  return null;
}

const nameOf = (month: number, locale?: string): string =>
  new Date(2000, month - 1, 15).toLocaleDateString(locale, { month: 'long' }).toLowerCase();

const monthOf = (year: number, month: number): string =>
  new Date(year, month - 1, 15).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });

const daysIn = (year: number, month: number): number => new Date(year, month, 0).getDate();

/** Null for a day that the month does not have. */
function written(year: number, { month, day }: Read): string | null {
  if (day < 1 || day > daysIn(year, month)) return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** February 29 may be up to eight years away. */
function nearest(read: Read, leaning: Leaning, now: string): string | null {
  const step = leaning === 'coming' ? 1 : -1;
  const years = Array.from({ length: 9 }, (_, at) => Number(now.slice(0, 4)) + at * step);
  const days = years.flatMap((year) => written(year, read) ?? []);
  return days.find((day) => (leaning === 'coming' ? day >= now : day <= now)) ?? null;
}
