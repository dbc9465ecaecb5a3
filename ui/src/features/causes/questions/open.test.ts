// What is still open on the map.
import { describe, expect, it } from 'vitest';
import type { Cause, Evidence } from '$bridge/types';
import { aboutOf, asked, unsaid } from './open';

const on = (about: Partial<Evidence>, stance: Evidence['stance'] = 'question') =>
  ({ about_cause: null, about_link: null, about_gap: null, stance, ...about }) as Evidence;
const cause = (id: string, state: Cause['state'] = 'possible') => ({ id, state }) as Cause;

describe('open questions', () => {
  it('are those on causes, links and gaps alike, and each knows what it is about', () => {
    const all = [
      on({ about_cause: 'c' }),
      on({ about_cause: 'c' }, 'supports'),
      on({ about_link: 'l' }),
      on({ about_gap: 'g' }),
    ];
    expect(asked(all).map(aboutOf)).toEqual(['c', 'l', 'g']);
  });
});

describe('causes of which nothing was said', () => {
  it('have neither evidence nor a question, and were not set aside', () => {
    const causes = [cause('a'), cause('b'), cause('c'), cause('d', 'set_aside')];
    const evidence = [
      on({ about_cause: 'a' }),
      on({ about_cause: 'b' }, 'contradicts'),
      on({ about_link: 'l' }),
    ];
    expect(unsaid(causes, evidence).map((one) => one.id)).toEqual(['c']);
  });
});
