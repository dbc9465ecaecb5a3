// Writes that wait for each other.
import { expect, it } from 'vitest';
import { inTurn, once } from './in-turn';

it('a job begins when the one before it has ended', async () => {
  const turn = inTurn();
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  const told: string[] = [];
  const first = turn(async () => {
    await held;
    told.push('first');
  });
  const second = turn(async () => void told.push('second'));
  release();
  await Promise.all([first, second]);
  expect(told).toEqual(['first', 'second']);
});

it('a refused job is told to its caller and does not hold up the next', async () => {
  const turn = inTurn();
  const refused = turn(() => Promise.reject(new Error('too long')));
  const next = turn(async () => 'written');
  await expect(refused).rejects.toThrow('too long');
  await expect(next).resolves.toBe('written');
});

it('a second press while the first goes on does nothing, one after it does', async () => {
  const press = once();
  const told: string[] = [];
  const first = press(async () => void told.push('first'));
  await press(async () => void told.push('second'));
  await first;
  await expect(press(() => Promise.reject(new Error('too long')))).rejects.toThrow('too long');
  await press(async () => void told.push('third'));
  expect(told).toEqual(['first', 'third']);
});
