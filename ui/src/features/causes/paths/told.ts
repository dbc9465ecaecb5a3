// A path in words: what more of its beginning does at every step, and what it comes to in one sentence.
import type { Id, Link, Path } from '$bridge/types';
import { t } from '$shared/words';

export interface Step {
  id: Id;
  /** Whether there is more or less of it when there is more of the beginning. */
  more: boolean;
}

/** The sign of each link turns the direction or leaves it. A link that is no longer there leaves it. */
export function stepsOf(path: Path, links: ReadonlyMap<Id, Pick<Link, 'sign'>>): Step[] {
  let more = true;
  return path.nodes.map((id, at) => {
    if (at > 0 && links.get(path.links[at - 1] ?? '')?.sign === 'opposite') more = !more;
    return { id, more };
  });
}

/** How a node of a path is named: causes there are more or less of, gaps get larger or smaller. */
export const stepText = (name: string, isGap: boolean, more: boolean): string =>
  t(`paths-step-${isGap ? 'gap' : 'cause'}-${more ? 'more' : 'less'}`, { name });

/** "More A makes the gap B larger. That takes time." */
export function conclusion(path: Path, from: string, to: string, isGap: boolean): string {
  const sentence = t(`causes-sentence-${isGap ? 'gap' : 'cause'}-${path.sign}`, { from, to });
  return path.delayed ? t('causes-sentence-later', { sentence }) : sentence;
}
