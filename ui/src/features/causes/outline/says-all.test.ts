// The outline says everything that the map shows: on any map, each thing that stands on a card or a link is found in
// the outline's texts. What the scene gains must be listed here, or the types do not fit.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord, CauseAnalysis, Cause, Gap, Id, Link } from '$bridge/types';
import type { SceneLink, SceneNode } from '$canvas/scene';
import { t } from '$shared/words';
import { effectOf } from '$workbook/selectors';
import { workbook } from '$workbook/workbook.svelte';
import { look } from '../map/look.svelte';
import { gapsOnMap, sceneOf } from '../map/scene';
import { openMap } from '../mounting';
import { named } from '../named.svelte';
import { namedLoops, type NamedLoop } from '../says/loops';
import { computedFor, knownOf } from './known';
import { outlineOf, type OutlineRow } from './outline';
import { saidOf, type Said } from './said';

type Spoken = OutlineRow & { said: Said; text: string };
const FAMILIES = [null, 'recruiting_hiring', 'pay_budget', 'own'];

// ---- any map -------------------------------------------------------------------------------------

const anyCause = fc.record({
  family: fc.constantFrom(...FAMILIES),
  control: fc.constantFrom('ours', 'shared', 'outside'),
  state: fc.constantFrom('possible', 'supported', 'confirmed', 'set_aside'),
  root: fc.boolean(),
  root_reason: fc.constantFrom('', 'Much depends on it.'),
});
const anyLink = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  sign: fc.constantFrom('same', 'opposite'),
  strength: fc.integer({ min: 1, max: 4 }),
  delay: fc.boolean(),
  checked: fc.constantFrom('not_yet', 'agreed', 'questioned'),
});
const anyEvidence = fc.record({
  about: fc.nat(),
  stance: fc.constantFrom('supports', 'contradicts', 'question'),
});
const anyMap = fc.record({
  /** The map draws links by the drops that pass. */
  byDrops: fc.boolean(),
  /** Dots of a ballot, on any cause each. */
  dots: fc.array(fc.nat(), { maxLength: 4 }),
  causes: fc.array(anyCause, { maxLength: 7 }),
  gaps: fc.array(fc.boolean(), { maxLength: 3 }),
  links: fc.array(anyLink, { maxLength: 14 }),
  evidence: fc.array(anyEvidence, { maxLength: 8 }),
});
type AnyMap = typeof anyMap extends fc.Arbitrary<infer M> ? M : never;

/** No cause feeds itself, and none another one twice, as the rules have it. */
function recordsOf(map: AnyMap): AnyRecord[] {
  const causes = map.causes.map((one, at) => ({
    ...one,
    id: `c${at}`,
    label: `cause ${at}`,
    x: null,
    y: null,
  }));
  const gaps = map.gaps.map((focus, at) => ({
    ...{ id: `g${at}`, focus, weight: 1, figure: null, statement: '', unit_name: '' },
    ...{ group: 'low_income', measure: ['inexperienced', 'out_of_field', 'provisional'][at] },
  }));
  const ends = [...causes, ...gaps].map((one) => one.id);
  const taken = new Set<string>();
  const links = map.links.flatMap(({ from, to, ...rest }, at) => {
    const [cause, effect] = [`c${from % causes.length}`, ends[to % ends.length] ?? ''];
    if (causes.length === 0 || cause === effect || taken.has(`${cause} ${effect}`)) return [];
    taken.add(`${cause} ${effect}`);
    const [to_cause, to_gap] = effect.startsWith('c') ? [effect, null] : [null, effect];
    return [{ ...rest, id: `l${at}`, from_cause: cause, to_cause, to_gap, reason: '' }];
  });
  const evidence = map.evidence.flatMap(({ about, stance }, at) => {
    const all = [...ends, ...links.map((one) => one.id)];
    const id = all[about % Math.max(1, all.length)];
    if (id === undefined) return [];
    const [about_cause, about_gap, about_link] = ['c', 'g', 'l'].map((letter) =>
      id.startsWith(letter) ? id : null,
    );
    return [{ id: `e${at}`, text: 'Seen.', stance, about_cause, about_gap, about_link }];
  });
  const ballot = { ...{ id: 'b', question: '', about: 'cause', rule: 'dots', hidden: false }, closed: true };
  const votes = map.dots.flatMap((choice, at) => {
    const cause = causes[choice % Math.max(1, causes.length)];
    return cause === undefined ? [] : [{ id: `v${at}`, ballot: 'b', voter: 'A', choice: cause.id, dots: 1 }];
  });
  const own = { id: 'own', name: 'Housing', family: null };
  const kinds = {
    category: [own],
    cause: causes,
    gap: gaps,
    link: links,
    evidence,
    ballot: [ballot],
    vote: votes,
  };
  let order = 0;
  return Object.entries(kinds).flatMap(([kind, all]) =>
    all.map((one) => ({ ...one, kind, made_order: ++order }) as unknown as AnyRecord),
  );
}

/** Every circle of links among causes, found the plain way: from each cause, over causes that come after it. */
function circles(links: readonly Link[]): Id[][] {
  const found: Id[][] = [];
  const go = (path: Id[]): void => {
    for (const link of links.filter((one) => one.from_cause === path.at(-1) && one.to_cause !== null)) {
      const to = effectOf(link);
      if (to === path[0]) found.push(path);
      else if (to > (path[0] ?? '') && !path.includes(to)) go([...path, to]);
    }
  };
  for (const id of new Set(links.map((one) => one.from_cause))) go([id]);
  return found;
}

function analysisOf(causes: readonly Cause[], links: readonly Link[]): CauseAnalysis {
  const nodes = causes.map(({ id, state }, at) => ({
    ...{ id, kind: 'cause', headwater: {}, rank: state === 'set_aside' || at % 3 === 2 ? null : at + 1 },
  }));
  const loops = circles(links).map((nodes) => ({ nodes, kind: 'reinforcing', sentence: '' }));
  const passing = links.map(({ id, strength }) => ({ id, share: {}, share_overall: strength / 7 }));
  return { nodes, loops, links: passing, untraced: {}, loops_capped: false } as unknown as CauseAnalysis;
}

function shown(map: AnyMap) {
  const opened = { file_name: '', view_only: false, revision: 1, undo: null, redo: null, saved_at: null };
  workbook.open({ ...opened, records: recordsOf(map) });
  look.byDrops = map.byDrops;
  const [causes, links] = [workbook.all('cause'), workbook.all('link')];
  const analysis = analysisOf(causes, links);
  const loops = namedLoops(analysis, links);
  const rows = outlineOf({ gaps: gapsOnMap(), causes, links });
  const computed = computedFor(rows, analysis, loops);
  const spoken = rows.map((row): Spoken => {
    const said = saidOf(row, knownOf(row, computed));
    return { ...row, said, text: Object.values(said).join(' | ') };
  });
  return { scene: sceneOf(analysis, []), rows: spoken, loops, computed };
}

// ---- what stands on a card -----------------------------------------------------------------------

const says = (row: Spoken, text: string): void => expect(row.text).toContain(text);
const find = (id: Id): { cause: Cause | null; gap: Gap | null } => ({
  cause: workbook.find('cause', id),
  gap: workbook.find('gap', id),
});
const OF_A_NODE: { [field in keyof SceneNode]: (node: SceneNode, row: Spoken, all: Spoken[]) => void } = {
  id: (node, row, all) =>
    expect(all.filter((one) => one.id === node.id && one.kind === row.kind)).toHaveLength(1),
  kind: (node, row) => expect(row.kind).toBe(node.kind),
  label: (node, row) => says(row, node.label),
  note(node, row) {
    for (const part of node.note.split(' · '))
      says(row, part === 'no evidence yet' ? t('outline-no-evidence') : part);
  },
  flag: (node, row) => says(row, node.flag),
  color(node, row) {
    const family = find(node.id).cause?.family ?? null;
    if (family !== null) says(row, named.family(family)?.short_name ?? 'a name for every color');
    else expect(row.said.category).toBe('');
  },
  badge(node, row) {
    if (node.badge !== '') expect(row.said.starts).toMatch(new RegExp(`rank ${node.badge}\\b`));
  },
  root: (node, row) => expect(row.said.root !== '').toBe(node.root),
  faded(node, row) {
    const { cause } = find(node.id);
    if (cause !== null) expect(row.said.state === t('causes-state-set-aside')).toBe(node.faded);
    else expect(row.said.gap === t('causes-note-gap')).toBe(node.faded);
  },
  story(node, row, all) {
    for (const link of workbook.all('link')) {
      const tied = all.find((one) => one.link?.id === link.id);
      if (link.from_cause === node.id) expect(tied?.id).toBe(node.id);
      if (effectOf(link) === node.id) expect(tied?.parent).toBe(row.key);
    }
    const rank = /rank \d+/.exec(node.story)?.[0];
    if (rank !== undefined) says(row, rank);
  },
  dots: (node, row) => expect(row.said.dots).toBe(node.dots),
  // How one looks at the map just now; the outline is whole, and folds by itself.
  dim: () => undefined,
  folded: () => undefined,
  foldName: () => undefined,
  // The name of a button: the outline links by L and from the panel.
  linkName: () => undefined,
};

// ---- what stands on a link -----------------------------------------------------------------------

const OF_A_LINK: { [field in keyof SceneLink]: (link: SceneLink, row: Spoken, all: Spoken[]) => void } = {
  id: (link, _, all) => expect(all.filter((row) => row.link?.id === link.id)).toHaveLength(1),
  from: (link, row) => expect(row.id).toBe(link.from),
  to: (link, row, all) => expect(all.find((one) => one.key === row.parent)?.id).toBe(link.to),
  opposite: (link, row) =>
    expect(row.said.linkAloud).toContain(t(`causes-sign-${link.opposite ? 'opposite' : 'same'}`)),
  delay: (link, row) => expect(row.said.linkAloud.includes(t('causes-later'))).toBe(link.delay),
  strength: (link, row) => expect(row.said.linkAloud).toContain(t(`causes-strength-${link.strength}`)),
  drops(link, row) {
    const share = row.said.linkNote.match(/(\d+)% of the drops/)?.[1];
    expect(share).toBe(link.drops === null ? undefined : String(Math.round(link.drops * 100)));
  },
  // Steps back with its ends; the outline is whole.
  dim: () => undefined,
  // Faded is a link of what is set aside, and that is said of the cause.
  faded(link, _, all) {
    const aside = (id: Id) =>
      all.some((row) => row.id === id && row.said.state === t('causes-state-set-aside'));
    expect(aside(link.from) || aside(link.to)).toBe(link.faded);
  },
  // The sentence is made of ends, sign and delay, which are looked for one by one.
  name: () => undefined,
};

const closedBy = (loop: NamedLoop, rows: Spoken[]): Spoken[] =>
  rows.filter((row) => row.kind === 'back' && loop.links.includes(row.link?.id ?? ''));

beforeAll(() => openMap());

describe('the outline of any map', () => {
  it('says what stands on each card', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { scene, rows } = shown(map);
        for (const node of scene.nodes) {
          const row = rows.find((one) => one.id === node.id && (one.kind === 'cause' || one.kind === 'gap'));
          expect(row).toBeDefined();
          if (row) for (const check of Object.values(OF_A_NODE)) check(node, row, rows);
        }
      }),
    );
  });

  it('says what stands on each link, and what the team said of it', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { scene, rows } = shown(map);
        for (const link of scene.links) {
          const row = rows.find((one) => one.link?.id === link.id);
          expect(row).toBeDefined();
          if (row === undefined) continue;
          for (const check of Object.values(OF_A_LINK)) check(link, row, rows);
          const checked = row.link?.checked ?? 'not_yet';
          if (checked !== 'not_yet') expect(row.said.linkNote).toContain(t(`outline-link-${checked}`));
          else expect(row.said.linkNote).not.toContain('agreed');
        }
      }),
    );
  });

  it('tells every loop where it is closed, by its name', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { rows, loops, computed } = shown(map);
        for (const loop of loops) {
          const closing = closedBy(loop, rows);
          expect(closing.length).toBeGreaterThan(0);
          for (const row of closing) {
            const { closes } = knownOf(row, computed);
            expect(closes).toContain(loop.name);
            // Three are named, the rest counted.
            if (closes.indexOf(loop.name) < 3) says(row, loop.name);
            else says(row, `${closes.length - 3} more`);
            says(row, named.of(row.id));
          }
        }
      }),
    );
  });

  it('counts evidence and open questions on causes, gaps and links', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { rows } = shown(map);
        for (const one of workbook.all('evidence')) {
          const about = one.about_cause ?? one.about_gap;
          const row = rows.find((row) =>
            about === null
              ? row.link?.id === one.about_link
              : row.id === about && (row.kind === 'cause' || row.kind === 'gap'),
          );
          // A gap without focus and links is not on the map.
          if (row === undefined) expect(one.about_gap).not.toBeNull();
          else says(row, one.stance === 'question' ? 'open question' : 'evidence');
        }
      }),
    );
  });

  it('tells its levels and places without a break', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const { rows } = shown(map);
        for (const row of rows) {
          const beside = rows.filter((one) => one.parent === row.parent);
          expect(row.size).toBe(beside.length);
          expect(beside.indexOf(row) + 1).toBe(row.position);
          expect(row.level).toBe((rows.find((one) => one.key === row.parent)?.level ?? 0) + 1);
          expect(row.opens).toBe(rows.some((one) => one.parent === row.key));
        }
      }),
    );
  });
});
