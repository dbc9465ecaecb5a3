// Codes of reports, reasons, fields and warnings as people read them; a code without words shows itself.
import { t, tHint, tMaybe } from './words';

const dashed = (code: string): string => code.toLowerCase().replaceAll('_', '-');

const BY_HAND = 'by_hand:';

/** A report by its name; a table named by hand by what the team called it. Null where there is no name. */
export function reportName(id: string, named: { signature: string; name: string }[] = []): string | null {
  if (!id.startsWith(BY_HAND)) return tMaybe(`report-${dashed(id)}`);
  const begins = id.slice(BY_HAND.length);
  return named.find(({ signature }) => signature.startsWith(begins))?.name ?? t('import-by-hand');
}

export const reasonName = (code: string): string => tMaybe(`missing-${dashed(code)}`) ?? code;

/** `low_income_share` → `Students from low-income families, %`. */
export const fieldName = (id: string): string => tMaybe(`field-${dashed(id)}`) ?? id.replaceAll('_', ' ');

/** What to know about a file, with the next step. */
export function warningText({ code, args }: { code: string; args: { [name: string]: string } }): string {
  const key = `warning-${dashed(code)}`;
  return `${t(key, args)} ${tHint(key, args)}`.trim();
}

/** Reasons with their counts, the most frequent first. */
export function reasonsOf(missing: { [code in string]: number }): { code: string; count: number }[] {
  return Object.entries(missing)
    .map(([code, count]) => ({ code, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
