// Files dropped on the window wait for a list of imports to take them.
import { beforeEach, describe, expect, it } from 'vitest';
import type { FilePreview } from '$bridge/types';
import { dropped } from './dropped.svelte';
import { place } from './place.svelte';

const file = { token: 'file-1', file_name: 'a.csv' } as FilePreview;

describe('dropped files', () => {
  beforeEach(() => {
    dropped.take();
    place.go('causes');
  });

  it('bring up the step with a list of imports where none is on the screen', () => {
    dropped.arrive([file]);
    expect(place.phase).toBe('prepare');
    expect(dropped.take()).toEqual([file]);
    expect(dropped.take()).toEqual([]);
  });

  it('stay on the step that shows a list already', () => {
    const gone = dropped.listIsShown();
    dropped.arrive([file]);
    expect(place.phase).toBe('causes');
    gone();
    dropped.arrive([file]);
    expect(place.phase).toBe('prepare');
  });
});
