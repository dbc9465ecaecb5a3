// How the map stands on the screen at this moment, for a picture of it. The map view tells; without a map on the screen
// the picture is of the whole map, laid out anew.
import type { MapLook } from '$bridge/types';

const WHOLE: MapLook = {
  places: {},
  sizes: {},
  hidden: [],
  dim: [],
  folded: {},
  lit: null,
  by_drops: false,
  by_category: false,
  with_dots: false,
};

type Telling = () => Partial<MapLook>;
let tells: Telling | null = null;

/** The map view tells how it stands until the returned function is called; what it leaves out is as usual. */
export function provideLook(telling: Telling): () => void {
  tells = telling;
  return () => {
    if (tells === telling) tells = null;
  };
}

export const currentLook = (): MapLook => ({ ...WHOLE, ...tells?.() });
