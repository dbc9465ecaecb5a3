// Our own engine, as the bench shows it.
import '../app/tokens.css';
import '../app/base.css';
import '@fontsource-variable/atkinson-hyperlegible-next';
import { MapCanvas } from '$canvas/map';
import type { Shown } from './frames';
import type { MadeUp } from './made-up';

const nothing = () => undefined;
const UNHEARD = {
  ...{ selected: nothing, placed: nothing, connected: nothing, opened: nothing },
  ...{ linking: nothing, folded: nothing, zoomed: nothing, beyond: nothing },
};

export function showOurs(host: HTMLElement, { scene, geometry }: MadeUp, scale: number): Shown {
  host.className = 'hw-map';
  const map = new MapCanvas(host, UNHEARD);
  map.show(scene);
  map.place(geometry);
  map.look({ x: 40, y: 30, scale });
  return {
    ground: () => host,
    card: () => host.querySelector('.hw-card'),
    gone: () => map.destroy(),
  };
}
