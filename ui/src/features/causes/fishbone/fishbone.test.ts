// The fishbone on the page: what it shows, the walk over it, adding and moving causes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerShortcuts } from '$shared/shortcuts.svelte';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import type { Cause, Link } from '$bridge/types';
import { Entering } from '$shared/entering.svelte';
import { enter } from '../capture/capture';
import type { Option } from '../capture/finding';
import { causeKeys } from '../keys';
import { cause, clear, gapCommand, link, openMap, press, settled, show } from '../mounting';
import { stand } from '../stand.svelte';
import { arranged } from './arranged.svelte';
import Fishbone from './Fishbone.svelte';
import { causesOf, walkedTo } from './walk';

let unregister: () => void;

beforeEach(async () => {
  arranged.gap = null;
  arranged.all = false;
  await openMap(
    cause('Late', 'recruiting_hiring'),
    cause('Slow', 'recruiting_hiring'),
    cause('Pay', 'pay_budget'),
    cause('Apart', 'pay_budget'),
    cause('Unsorted'),
    link('Late', 'gap'),
    link('Slow', 'Late'),
    link('Pay', 'Slow'),
    link('Unsorted', 'gap'),
  );
  stand.view = 'fishbone';
  unregister = registerShortcuts(
    () => '',
    causeKeys(() => true),
  );
});
afterEach(() => {
  unregister();
  clear();
});

const stands = () => show(Fishbone, { analysis: null, loops: [] });
const station = (key: string) => document.querySelector<HTMLElement>(`[data-station="${key}"]`);
const here = () => (document.activeElement as HTMLElement).dataset['station'];

/** What the capture box does with an answer, once it is left. */
async function answer(option: Option | null, typed = ''): Promise<void> {
  const { asking } = stand;
  const entry = new Entering(() => '');
  entry.typed = typed;
  if (asking === null) return;
  const taken = enter(asking, option, entry);
  stand.asking = null;
  await taken;
}

describe('the fishbone on the page', () => {
  it('shows what leads to the gap, by category, and the rest when asked', async () => {
    const host = stands();
    expect(station('Slow')?.closest('ul')?.parentElement?.querySelector('h2')?.textContent).toBe(
      'Recruiting and hiring',
    );
    expect(station('Unsorted')?.closest('section')).not.toBeNull();
    expect(station('Apart')).toBeNull();
    host.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
    await settled();
    expect(station('Apart')).not.toBeNull();
  });

  it('has one tab stop among its stations', () => {
    stands();
    expect(document.querySelectorAll('[data-station][tabindex="0"]').length).toBe(1);
  });

  it('is walked along a bone and selects what one walks to', async () => {
    stands();
    station('Late')?.focus();
    await press('ArrowDown');
    expect(here()).toBe('Slow');
    expect(stand.cause).toBe('Slow');
    await press('ArrowUp', 'ArrowUp');
    expect(here()).toBe('add recruiting_hiring');
    await press('End');
    expect(stand.selected).toEqual({ kind: 'gap', id: 'gap' });
  });

  it('asks what would stand on an empty bone, and adds it there with its link in one action', async () => {
    stands();
    station('add support_induction')?.click();
    await settled();
    expect(stand.asking).toEqual({ what: 'why', about: 'gap', family: 'support_induction' });
    const before = workbook.revision;
    await answer(null, 'Mentors');
    await settled();
    expect(workbook.revision).toBe(before + 1);
    const made = workbook.all('cause').find((one) => one.label === 'Mentors');
    expect(made?.family).toBe('support_induction');
    expect(workbook.all('link').at(-1)).toMatchObject({ from_cause: made?.id, to_gap: 'gap' });
    expect(here()).toBe(made?.id);
  });

  it('takes A for the bone where one stands', async () => {
    stands();
    station('Pay')?.focus();
    await settled();
    await press('a');
    expect(stand.asking).toEqual({ what: 'why', about: 'gap', family: 'pay_budget' });
  });

  it('moves a cause to another bone by G', async () => {
    stands();
    station('Pay')?.click();
    station('Pay')?.focus();
    await press('g');
    expect(stand.asking).toEqual({ what: 'sort', about: 'Pay' });
    const option = { id: 'support_induction', text: 'Support', about: '' };
    await answer(option);
    await settled();
    expect(workbook.find('cause', 'Pay')?.family).toBe('support_induction');
    expect(here()).toBe('Pay');
  });

  it('brings the gap to the head to which a cause leads that is selected elsewhere', async () => {
    await dispatch({ ...gapCommand('other'), measure: 'out_of_field' } as ReturnType<typeof gapCommand>);
    await dispatch({ type: 'SetFocusGap', id: 'other', focus: true });
    await dispatch(link('Apart', 'other'));
    stand.selectById('Apart');
    stands();
    await settled();
    expect(arranged.gap).toBe('other');
    expect(station('Apart')?.tabIndex).toBe(0);
  });

  it('shows a selected cause that leads nowhere', async () => {
    stand.selectById('Apart');
    stands();
    await settled();
    expect(arranged.all).toBe(true);
    expect(station('Apart')?.getAttribute('aria-current')).toBe('true');
  });
});

describe('what leads to a gap', () => {
  const one = (id: string, state = 'possible') => ({ id, state }) as Cause;
  const joins = (from: string, to: string) =>
    ({ from_cause: from, to_cause: to === 'g' ? null : to, to_gap: to === 'g' ? 'g' : null }) as Link;

  it('is followed through loops, and not through what is set aside', () => {
    const links = [joins('a', 'g'), joins('b', 'a'), joins('a', 'b'), joins('x', 'g'), joins('y', 'x')];
    const causes = [one('a'), one('b'), one('x', 'set_aside'), one('y')];
    expect([...causesOf('g', causes, links)].sort()).toEqual(['a', 'b', 'g', 'x']);
  });
});

describe('walking over the fishbone', () => {
  const stations = {
    columns: [
      ['+1', 'a', 'b', '+2'],
      ['+3', '+4'],
    ],
    head: 'g',
    loose: ['x', 'y'],
  };

  it('crosses the spine within a column and goes down to what is not sorted', () => {
    expect(walkedTo(stations, 'a', 'ArrowDown')).toBe('b');
    expect(walkedTo(stations, '+2', 'ArrowDown')).toBe('x');
    expect(walkedTo(stations, 'x', 'ArrowUp')).toBe('+2');
    expect(walkedTo(stations, 'x', 'ArrowRight')).toBe('y');
  });

  it('goes from column to column at about the same height, and to the head', () => {
    expect(walkedTo(stations, '+2', 'ArrowRight')).toBe('+4');
    expect(walkedTo(stations, '+3', 'ArrowLeft')).toBe('+1');
    expect(walkedTo(stations, '+4', 'ArrowRight')).toBe('g');
    expect(walkedTo(stations, 'g', 'ArrowLeft')).toBe('+3');
    expect(walkedTo(stations, '+1', 'ArrowLeft')).toBeNull();
  });
});
