// What a folded list of check-ins says of itself: how many, and which day comes next.
import { dayOf } from '$shared/moments';
import { t } from '$shared/words';

export function saidOf(checkIns: readonly { on: string }[], today: string): string {
  const days = checkIns.map(({ on }) => on).sort();
  const next = days.find((day) => day >= today);
  const day = next ?? days.at(-1);
  if (day === undefined) return t('plan-said-none');
  const said = { count: days.length, day: dayOf(day) };
  return next === undefined ? t('plan-said-check-ins-held', said) : t('plan-said-check-ins', said);
}
