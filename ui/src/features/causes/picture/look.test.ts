// The picture shows what the map view tells, and the whole map where none is on the screen.
import { describe, expect, it } from 'vitest';
import { currentLook, provideLook } from './look';

describe('the look of the map', () => {
  it('is the whole map where no map is on the screen', () => {
    expect(currentLook()).toMatchObject({ places: {}, hidden: [], lit: null, by_drops: false });
  });

  it('is what the map view tells, as usual in what it leaves out', () => {
    const stop = provideLook(() => ({ places: { a: [1, 2] }, by_drops: true }));
    expect(currentLook()).toMatchObject({ places: { a: [1, 2] }, by_drops: true, dim: [] });
    stop();
    expect(currentLook().places).toEqual({});
  });

  it('stays that of the view that came last, when the one before it goes late', () => {
    const first = provideLook(() => ({ places: { a: [1, 2] } }));
    const second = provideLook(() => ({ places: { b: [3, 4] } }));
    first();
    expect(currentLook().places).toEqual({ b: [3, 4] });
    second();
  });
});
