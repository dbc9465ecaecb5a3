// What the capture box offers and what it does with an answer. Rejects with the refusal, beside the field.
import type { Id } from '$bridge/types';
import { t } from '$shared/words';
import { effectOf } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { addCause, causeCalled, link } from './acts';
import type { Option } from './finding';
import { named } from './named.svelte';
import { gapsOnMap } from './scene';
import { stand, type Asking } from './stand.svelte';

/** A library entry among the options, to tell it from a cause of this workbook. */
const FROM_LIBRARY = 'library:';

export function optionsFor(asking: Asking): Option[] {
  if (asking.what === 'add') return libraryOptions();
  const onMap = causeOptions(asking.about, asking.what === 'link');
  return asking.what === 'why' ? [...onMap, ...libraryOptions()] : [...onMap, ...gapOptions(asking.about)];
}

/** Causes that are not linked this way yet. */
function causeOptions(about: Id, outward: boolean): Option[] {
  const linked = new Set(
    workbook.all('link').flatMap((one) => {
      if (outward) return one.from_cause === about ? [effectOf(one)] : [];
      return effectOf(one) === about ? [one.from_cause] : [];
    }),
  );
  return workbook
    .all('cause')
    .filter((cause) => cause.id !== about && !linked.has(cause.id))
    .map((cause) => ({ id: cause.id, text: cause.label, about: t('causes-option-map') }));
}

const gapOptions = (about: Id): Option[] =>
  gapsOnMap()
    .filter((gap) => !workbook.all('link').some((one) => one.from_cause === about && one.to_gap === gap.id))
    .map((gap) => ({ id: gap.id, text: named.gap(gap), about: t('causes-option-gap') }));

function libraryOptions(): Option[] {
  const family = new Map(named.families.map((one) => [one.id, one.short_name]));
  return named.causes
    .filter((entry) => causeCalled(entry.label) === null)
    .map((entry) => ({
      id: FROM_LIBRARY + entry.id,
      text: entry.label,
      about: t('causes-option-library', { family: family.get(entry.family) ?? '' }),
    }));
}

export async function capture(asking: Asking, option: Option | null, typed: string): Promise<void> {
  if (asking.what === 'link') {
    if (option !== null) await link(asking.about, option.id);
    return finish(asking.about);
  }
  const cause = await causeFor(option, typed);
  if (cause === null) return;
  if (asking.what === 'why') await link(cause, asking.about);
  finish(cause);
}

/** An existing cause, one from the library, or a new one of these words. */
async function causeFor(option: Option | null, typed: string): Promise<Id | null> {
  if (option === null) {
    const twin = stand.asking?.what === 'why' ? causeCalled(typed) : null;
    return twin?.id ?? addCause(typed);
  }
  if (!option.id.startsWith(FROM_LIBRARY)) return option.id;
  const entry = named.causes.find((one) => FROM_LIBRARY + one.id === option.id);
  return entry === undefined ? null : addCause(entry.label, entry.family);
}

/** Goes on from the new cause, so that the next W asks why of it. */
function finish(id: Id): void {
  stand.asking = null;
  stand.selectById(id);
  requestAnimationFrame(() => stand.returnFocus());
}
