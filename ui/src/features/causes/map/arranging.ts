// What the layout is asked with: where things stood, so that they stay there, unless somebody tidies up.
import type { Id, MapGeometry } from '$bridge/types';

/** Top left corners. */
export type Corners = { [id: Id]: [number, number] };
/** Everything anew; only what came since the last time anew; or nothing. */
export type Tidying = 'all' | 'new' | 'none';

export class Arranging {
  #corners: Corners = {};
  /** What stood there when one last tidied up. */
  #settled: ReadonlySet<Id> = new Set();
  #next: Tidying = 'none';
  #turn = 0;

  /** The next arrangement tidies up. */
  tidy(what: Tidying): void {
    this.#next = what;
    this.#turn += 1;
  }

  /** Changes with every tidying, so that the same map is asked for again. */
  get turn(): number {
    return this.#turn;
  }

  get before(): Corners {
    if (this.#next === 'all') return {};
    if (this.#next === 'none') return this.#corners;
    return Object.fromEntries(Object.entries(this.#corners).filter(([id]) => this.#settled.has(id)));
  }

  /** Takes note of where everything stands now. What is folded away keeps its place for later. */
  placed({ nodes }: MapGeometry): void {
    const corners = nodes.map(({ id, x, y }): [Id, [number, number]] => [id, [x, y]]);
    this.#corners = { ...this.#corners, ...Object.fromEntries(corners) };
    if (this.#next !== 'none' || this.#settled.size === 0) {
      this.#settled = new Set(Object.keys(this.#corners));
    }
    this.#next = 'none';
  }
}
