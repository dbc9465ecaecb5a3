// Writing a file for others: what stays where nobody chose a place, and where it was refused.
import { expect, it } from 'vitest';
import { Writing } from './writing.svelte';

const FILE = { file_name: 'plan.pdf', pages: 12, notes: [] };

it('the last file stays when nobody chooses a place for another', async () => {
  const writing = new Writing();
  await writing.write(async () => FILE);
  await writing.write(async () => null);
  expect([writing.file, writing.error, writing.busy]).toEqual([FILE, null, false]);
});

it('a refusal is kept beside the last file until the next try, and another can be made', async () => {
  const refused = { code: 'disk_full', message: 'The disk is full.', hint: '', detail: null };
  const writing = new Writing();
  await writing.write(async () => FILE);
  await writing.write(() => Promise.reject(refused));
  expect([writing.file, writing.error, writing.busy]).toEqual([FILE, refused, false]);
  await writing.write(async () => FILE);
  expect(writing.error).toBeNull();
});
