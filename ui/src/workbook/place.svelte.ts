// Where the person is: the phase on the screen and the record they look at. Not stored in the file.
import type { Id } from '$bridge/types';

export const PHASES = [
  'prepare',
  'welcome',
  'gaps',
  'causes',
  'strategies',
  'plan',
  'reflect',
  'share',
  'after',
] as const;
export type Phase = (typeof PHASES)[number];

class Place {
  phase = $state<Phase>('prepare');
  /** The record that something else pointed to: the palette, the readiness list, another screen. */
  selected = $state<Id | null>(null);

  go(phase: Phase, selected: Id | null = null): void {
    this.phase = phase;
    this.selected = selected;
  }
}

export const place = new Place();
