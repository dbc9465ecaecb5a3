// The map as a tree to read: from each gap upstream along the links. A cycle ends in "back to", and what is
// written out elsewhere already ends in "see above", so that the tree is finite and says every link once.
import type { Cause, Gap, Id, Link } from '$bridge/types';
import { effectOf } from '$workbook/selectors';

export type RowKind = 'gap' | 'cause' | 'back' | 'again' | 'loose';

export interface OutlineRow {
  /** The way down to it; one cause may stand in several rows. */
  key: string;
  parent: string | null;
  kind: RowKind;
  /** The gap or cause; empty for the heading of the loose ones. */
  id: Id;
  /** The link that leads from this row to the row above it in the tree. */
  link: Link | null;
  level: number;
  position: number;
  size: number;
  opens: boolean;
}

export interface MapRecords {
  gaps: readonly Gap[];
  causes: readonly Cause[];
  links: readonly Link[];
}

export const LOOSE = 'loose';

export function outlineOf(map: MapRecords): OutlineRow[] {
  const writing = new Writing(map.links);
  map.gaps.forEach((gap, at) =>
    writing.row('gap', gap.id, null, { key: '', level: 0 }, [at, map.gaps.length]),
  );
  const starts = writing.unseenStarts(map.causes);
  if (starts.length === 0) return writing.rows;
  const heading = writing.heading(map.gaps.length);
  // Later starts may turn up while an earlier one is written out (a closed loop has no outer end).
  const left = starts.filter((cause, at) => at === 0 || !writing.isSeen(cause.id));
  left.forEach((cause, at) => {
    if (!writing.isSeen(cause.id)) writing.row('cause', cause.id, null, heading, [at, left.length]);
  });
  return renumbered(writing.rows);
}

interface Above {
  key: string;
  level: number;
}

class Writing {
  readonly rows: OutlineRow[] = [];
  readonly #feeding = new Map<Id, Link[]>();
  readonly #feeds = new Set<Id>();
  readonly #seen = new Set<Id>();
  readonly #path: Id[] = [];

  constructor(links: readonly Link[]) {
    for (const link of links) {
      const to = effectOf(link);
      this.#feeding.set(to, [...(this.#feeding.get(to) ?? []), link]);
      this.#feeds.add(link.from_cause);
    }
    for (const into of this.#feeding.values()) into.sort((a, b) => a.made_order - b.made_order);
  }

  isSeen(id: Id): boolean {
    return this.#seen.has(id);
  }

  /** Causes that no gap led to: those that feed nothing first, then one of each closed loop. */
  unseenStarts(causes: readonly Cause[]): Cause[] {
    const unseen = causes.filter((cause) => !this.#seen.has(cause.id));
    const ends = unseen.filter((cause) => !this.#feeds.has(cause.id));
    return [...ends, ...unseen.filter((cause) => this.#feeds.has(cause.id))];
  }

  heading(position: number): Above {
    const at = { key: LOOSE, parent: null, kind: 'loose', id: '', link: null, level: 1 } as const;
    this.rows.push({ ...at, position: position + 1, size: position + 1, opens: true });
    return { key: LOOSE, level: 1 };
  }

  row(kind: 'gap' | 'cause', id: Id, link: Link | null, above: Above, [at, size]: [number, number]): void {
    const back = this.#path.includes(id);
    const again = !back && this.#seen.has(id);
    const key = `${above.key}/${link?.id ?? id}`;
    const into = back || again ? [] : (this.#feeding.get(id) ?? []);
    const level = above.level + 1;
    this.rows.push({
      key,
      parent: above.key === '' ? null : above.key,
      kind: back ? 'back' : again ? 'again' : kind,
      id,
      link,
      level,
      position: at + 1,
      size,
      opens: into.length > 0,
    });
    this.#seen.add(id);
    this.#path.push(id);
    into.forEach((next, nth) => this.row('cause', next.from_cause, next, { key, level }, [nth, into.length]));
    this.#path.pop();
  }
}

/** Positions among the rows that were written in the end: some loose starts were not needed. */
function renumbered(rows: OutlineRow[]): OutlineRow[] {
  const loose = rows.filter((row) => row.parent === LOOSE);
  const tops = rows.filter((row) => row.parent === null);
  return rows.map((row) => {
    if (row.parent === LOOSE) return { ...row, position: loose.indexOf(row) + 1, size: loose.length };
    return row.parent === null ? { ...row, size: tops.length } : row;
  });
}

/** What is seen when some rows are closed. */
export function openRows(rows: readonly OutlineRow[], closed: ReadonlySet<string>): OutlineRow[] {
  const hidden = new Set<string>();
  return rows.filter((row) => {
    const within = row.parent !== null && (hidden.has(row.parent) || closed.has(row.parent));
    if (within) hidden.add(row.key);
    return !within;
  });
}
