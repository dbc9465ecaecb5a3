// What fast hands write on the cause map: nothing typed waits for a command, acts as a key, or is lost where one leaves.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeBridge } from '$bridge/fake/bridge';
import { begunPlaces, forgetBegun } from '$shared/begun.svelte';
import { dispatch } from '$workbook/desk';
import { workbook } from '$workbook/workbook.svelte';
import { leftHere } from './begun/told';
import { cause, clear, hit, holdBack, link, openMap, press, settled, show, type } from './mounting';
import Screen from './Screen.svelte';
import { stand } from './stand.svelte';

let bridge: FakeBridge;
let page: HTMLElement;

beforeEach(async () => {
  bridge = await openMap(
    cause('Late'),
    cause('Slow'),
    cause('Pay'),
    link('Late', 'gap'),
    link('Slow', 'Late'),
  );
  page = show(Screen, {});
  await settled();
});
afterEach(() => {
  clear();
  forgetBegun();
});

const labels = () => workbook.all('cause').map((one) => one.label);
const links = () =>
  workbook.all('link').map((one) => {
    const from = workbook.find('cause', one.from_cause)?.label ?? '';
    return `${from}>${workbook.find('cause', one.to_cause)?.label ?? one.to_gap} ${one.strength}`;
  });
const find = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector);
const box = () => find<HTMLInputElement>('.capture input');
const words = (text: string): string[] => [...text];
const button = (text: string) =>
  [...page.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.includes(text),
  );

async function standOn(id: string): Promise<void> {
  stand.selectById(id);
  await settled();
  stand.returnFocus();
  await settled();
}

describe('the capture box', () => {
  it('takes the next name while the one before is on its way, and keeps the focus', async () => {
    await standOn('Slow');
    hit('a');
    await settled();
    const release = holdBack(bridge);
    hit(...words('so old'), 'Enter', ...words('odds'), 'Enter', ...words('dos'));
    expect(box()?.value).toBe('dos');
    await release();
    expect(document.activeElement).toBe(box());
    expect(box()?.value).toBe('dos');
    expect(labels()).toEqual(['Late', 'Slow', 'Pay', 'so old', 'odds']);
    expect(workbook.find('cause', 'Slow')).toMatchObject({ control: 'ours', state: 'possible' });
  });

  it('asks why of the one that is still on its way, and changes the link that comes with it', async () => {
    await standOn('Slow');
    hit('w');
    await settled();
    const release = holdBack(bridge);
    hit(...words('Budget'), 'Enter', 'Escape', '4', 'w');
    await settled();
    expect(document.activeElement).toBe(box());
    expect(find('.capture')?.textContent).toContain('Why does “Budget” happen?');
    hit(...words('Law'), 'Enter', 'Escape', 'o');
    await release();
    expect(links().slice(2)).toEqual(['Budget>Slow 4', 'Law>Budget 2']);
    expect(workbook.all('cause').map((one) => one.control)).toEqual([
      'ours',
      'ours',
      'ours',
      'ours',
      'shared',
    ]);
    expect(stand.selected?.id).toBe(workbook.all('cause').at(-1)?.id);
  });

  it('gives a refused name back into the empty field, with the reason', async () => {
    await standOn('Slow');
    await press('a');
    hit(...words('Late'), 'Enter');
    await settled();
    expect(box()?.value).toBe('Late');
    expect(find('.capture')?.textContent).toMatch(/Late/);
    expect(find('.capture strong')).not.toBeNull();
  });

  it('keeps a refused name beside the next one, to be mended in the field', async () => {
    await standOn('Slow');
    await press('a');
    const release = holdBack(bridge);
    hit(...words('Late'), 'Enter', ...words('New'));
    await release();
    expect(box()?.value).toBe('New');
    expect(find('.capture')?.textContent).toContain('“Late” is not added yet.');
    button('Back into the field')?.click();
    await settled();
    expect(box()?.value).toBe('Late');
    expect(document.activeElement).toBe(box());
    hit('r', 'Enter');
    await settled();
    button('Back into the field')?.click();
    await settled();
    hit('Enter');
    await settled();
    expect(labels().slice(3)).toEqual(['Later', 'New']);
  });

  it('asks again where it was left before its name was refused, but never under somebody’s hands', async () => {
    for (const elsewhere of [false, true]) {
      await standOn('Slow');
      await press('a');
      const release = holdBack(bridge);
      hit(...words('Late'), 'Enter', 'Escape');
      if (elsewhere) find('#causes-evidence-text')?.focus();
      await release();
      expect(box()?.value).toBe(elsewhere ? undefined : 'Late');
      if (!elsewhere) hit('Escape');
    }
    expect(leftHere().map(({ said }) => said)).toEqual(['a new cause']);
  });

  it('does not take one back from where one went meanwhile', async () => {
    await standOn('Slow');
    hit('w');
    await settled();
    const release = holdBack(bridge);
    hit(...words('Budget'), 'Enter', 'Escape');
    await standOn('Pay');
    await release();
    expect(stand.selected?.id).toBe('Pay');
    expect(links().at(-1)).toBe('Budget>Slow 2');
  });

  it('is left at once by what is only picked, and keys go to the new link', async () => {
    await standOn('Slow');
    hit('l');
    await settled();
    const release = holdBack(bridge);
    hit(...words('Pay'), 'Enter', '3', '-');
    expect(box()).toBeNull();
    await release();
    expect(workbook.all('link').at(-1)).toMatchObject({ to_cause: 'Pay', strength: 3, sign: 'opposite' });
  });

  it('keeps what was begun with its question when one leaves the screen', async () => {
    await standOn('Slow');
    hit('w');
    await settled();
    hit(...words('Half a'));
    clear();
    expect(leftHere().map(({ said }) => said)).toEqual(['why “Slow” happens']);
    page = show(Screen, {});
    await settled();
    button('why “Slow” happens')?.click();
    await settled();
    expect(box()?.value).toBe('Half a');
    hit('Escape');
    expect(begunPlaces('all')).toEqual([]);
  });
});

describe('keys pressed twice', () => {
  it('count twice', async () => {
    await standOn('Slow');
    const release = holdBack(bridge);
    hit('o', 'o', 's', 's', 'r');
    await release();
    expect(workbook.find('cause', 'Slow')).toMatchObject({
      control: 'outside',
      state: 'confirmed',
      root: true,
    });
  });

  it('count twice on a link, and act where they were pressed', async () => {
    stand.selectById(workbook.all('link')[1]?.id ?? '');
    await settled();
    find<HTMLElement>('[data-keys]')?.focus();
    await settled();
    stand.selectById(workbook.all('link')[1]?.id ?? '');
    const release = holdBack(bridge);
    hit('d', 'd', 'd', '3');
    stand.selectById('Pay');
    await release();
    expect(workbook.all('link')[1]).toMatchObject({ delay: true, strength: 3 });
  });

  it('remove one thing, not two', async () => {
    await dispatch(cause('Alone'));
    await dispatch(cause('Other'));
    await standOn('Alone');
    const release = holdBack(bridge);
    hit('Delete', 'Delete');
    await release();
    expect(labels()).toEqual(['Late', 'Slow', 'Pay', 'Other']);
  });
});

describe('a name written where it stands', () => {
  const rename = async (): Promise<void> => {
    stand.view = 'outline';
    await settled();
    await standOn('Pay');
    await press('F2');
  };

  it('is saved when one goes elsewhere, and the focus stays there', async () => {
    await rename();
    type('Salaries');
    button('Close')?.focus();
    await settled();
    expect(labels()).toContain('Salaries');
    expect(document.activeElement).toBe(button('Close'));
  });

  it('is taken back by Escape', async () => {
    await rename();
    type('Salaries');
    await press('Escape');
    expect(labels()).toEqual(['Late', 'Slow', 'Pay']);
  });

  it('that is refused when one has left waits for one', async () => {
    await rename();
    type('Late');
    stand.selectById('Slow');
    await settled();
    button('Close')?.focus();
    await settled();
    expect(leftHere().map(({ said }) => said)).toEqual(['a new name for “Pay”']);
    button('a new name for “Pay”')?.click();
    await settled();
    const field = document.activeElement as HTMLInputElement;
    expect(field.value).toBe('Late');
    type('Late pay', field);
    await press('Enter');
    expect(labels()).toEqual(['Late', 'Slow', 'Late pay']);
    expect(leftHere()).toEqual([]);
  });

  it('on the map is gone to by F2', async () => {
    await standOn('Pay');
    await press('F2');
    expect((document.activeElement as HTMLInputElement).value).toBe('Pay');
  });
});

describe('evidence half written', () => {
  const field = () => find<HTMLTextAreaElement>('#causes-evidence-text');
  const kinds = () => [...page.querySelectorAll<HTMLInputElement>('[data-kind] input')];

  it('stays with its cause while others are looked at, and is told', async () => {
    await standOn('Slow');
    await press('e');
    type('Exit talks');
    stand.selectById('Pay');
    await settled();
    expect(field()?.value).toBe('');
    expect(leftHere().map(({ said }) => said)).toEqual(['evidence on “Slow”']);
    stand.selectById('Slow');
    await settled();
    expect(field()?.value).toBe('Exit talks');
    expect(leftHere()).toEqual([]);
  });

  it('is asked for its kind before it is recorded', async () => {
    await standOn('Slow');
    await press('e');
    type('Exit talks');
    await press('Enter');
    expect(workbook.all('evidence')).toEqual([]);
    expect(document.activeElement).toBe(kinds()[0]);
    kinds()[3]?.click();
    await settled();
    field()?.focus();
    await press('Enter');
    expect(workbook.all('evidence')).toMatchObject([{ text: 'Exit talks', source_kind: 'document' }]);
    expect(document.activeElement).toBe(field());
  });

  it('makes room for the next at once', async () => {
    await standOn('Slow');
    await press('e');
    type('One');
    kinds()[0]?.click();
    await settled();
    field()?.focus();
    const release = holdBack(bridge);
    hit('Enter', ...words('Two'));
    await release();
    expect(field()?.value).toBe('Two');
    expect(workbook.all('evidence').map(({ text }) => text)).toEqual(['One']);
  });

  it('is open again where a change of it was left', async () => {
    await dispatch({ type: 'AddEvidence', about: 'Slow', stance: 'supports', text: 'Talks', kind: 'data' });
    await standOn('Slow');
    button('Change “Talks”')?.click();
    await settled();
    type('Talks of May');
    stand.selectById('Pay');
    await settled();
    expect(leftHere().map(({ said }) => said)).toEqual(['a change of evidence on “Slow”']);
    stand.selectById('Slow');
    await settled();
    expect([...page.querySelectorAll('textarea')].map(({ value }) => value)).toContain('Talks of May');
    button('Keep the change')?.click();
    await settled();
    expect(workbook.all('evidence').map(({ text }) => text)).toEqual(['Talks of May']);
    expect(begunPlaces('all')).toEqual([]);
  });
});

describe('the list', () => {
  it('keeps its lines when one leaves it', async () => {
    stand.view = 'list';
    await settled();
    const release = holdBack(bridge);
    hit(...words('Late'), 'Enter', ...words('Half'));
    await release();
    stand.view = 'map';
    await settled();
    expect(leftHere().map(({ said }) => said)).toEqual(['a reason for the list']);
    stand.view = 'list';
    await settled();
    expect(find<HTMLInputElement>('#causes-quick')?.value).toBe('Half');
    expect(page.textContent).toContain('“Late” is not added yet.');
  });
});

describe('an answer on the ladder', () => {
  it('can be typed while the one before is on its way', async () => {
    stand.selectById('Pay');
    stand.work = 'ladder';
    await settled();
    const release = holdBack(bridge);
    hit(...words('Law'), 'Enter', ...words('Votes'), 'Enter', ...words('Pa'));
    await release();
    expect(links().slice(2)).toEqual(['Law>Pay 2', 'Votes>Law 2']);
    expect((document.activeElement as HTMLInputElement).value).toBe('Pa');
  });
});

describe('“Agree”', () => {
  it('pressed twice in a double click leaves the next link unread', async () => {
    stand.work = 'check';
    await settled();
    const agree = () => find('.frame .acts button');
    agree()?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await settled();
    agree()?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await settled();
    expect(workbook.all('link').map(({ checked }) => checked)).toEqual(['agreed', 'not_yet']);
  });

  it('leaves a question half written with its link', async () => {
    stand.work = 'check';
    await settled();
    await press('q');
    hit(...words('Is it'));
    stand.work = null;
    await settled();
    expect(leftHere().map(({ said }) => said)).toEqual(['a question on a link of “Late”']);
  });
});

it('the focus stays in the panel when one goes from there to a link', async () => {
  await standOn('Slow');
  const line = [...page.querySelectorAll<HTMLElement>('#causes-panel button')].find((one) =>
    one.textContent?.includes('Late'),
  );
  line?.focus();
  line?.click();
  await settled();
  expect(stand.selected?.kind).toBe('link');
  expect(document.activeElement?.id).toBe('causes-panel');
});

describe('in the list the focus is never lost', () => {
  it('by adding from the library, twice pressed or once', async () => {
    stand.view = 'list';
    await settled();
    const offer = [...page.querySelectorAll<HTMLElement>('aside li button')][0];
    offer?.focus();
    const release = holdBack(bridge);
    offer?.click();
    offer?.click();
    await release();
    expect(labels()).toHaveLength(4);
    expect(document.activeElement).toBe(offer);
  });

  it('by going from a reason to its card', async () => {
    stand.view = 'list';
    await settled();
    const name = find('#reasons-list .name');
    name?.focus();
    name?.click();
    await settled();
    expect(stand.view).toBe('map');
    expect(document.activeElement?.closest('[data-node]')).not.toBeNull();
  });
});

it('the focus goes to the slider where a button of the look back leads no further', async () => {
  stand.work = 'past';
  await settled();
  const first = button('To the beginning');
  first?.focus();
  first?.click();
  await settled();
  expect((document.activeElement as HTMLInputElement).type).toBe('range');
});
