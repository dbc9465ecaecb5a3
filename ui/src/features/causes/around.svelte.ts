// What stands around each thing on the map, gathered once per change of the workbook, since every card and
// every row asks for it.
import type { Id } from '$bridge/types';
import { workbook } from '$workbook/workbook.svelte';
import { gather, NOTHING, type Around } from './gather';

class Surroundings {
  readonly #all = $derived.by(() => gather(workbook.all('link'), workbook.all('evidence')));

  of(id: Id): Around {
    return this.#all.get(id) ?? NOTHING;
  }
}

export const around = new Surroundings();
