// The name of a set beside the chosen one: what is added or left out, where that says it shortest.
import type { Id } from '$bridge/types';
import { t } from '$shared/words';

export function setName(set: Id[], yours: Id[], title: (id: Id) => string): string {
  const more = set.filter((id) => !yours.includes(id));
  const fewer = yours.filter((id) => !set.includes(id));
  const count = set.length;
  const names = (ids: Id[]): string => ids.map(title).join(' + ');
  if (yours.length > 0 && fewer.length === 0) return t('strategies-set-more', { names: names(more), count });
  if (more.length === 0 && fewer.length === 1)
    return t('strategies-set-fewer', { names: names(fewer), count });
  return t('strategies-set-other', { names: names(set), count });
}
