// A small made-up cause map for looking at screens; `?causes=40` makes a larger one of the same kind.
import type { Command, Control, Id, Strength } from '../types';

type Row = [name: string, label: string, family: string, control: Control];

const CAUSES: Row[] = [
  ['hire', 'How late we hire', 'recruiting_hiring', 'ours'],
  ['budget', 'How late the budget is settled', 'pay_budget', 'shared'],
  ['pay', 'Pay compared with neighbors', 'pay_budget', 'outside'],
  ['planning', 'Planning time for new teachers', 'support_induction', 'ours'],
  ['vacancies', 'Vacancies left in fall', 'recruiting_hiring', 'shared'],
  ['load', 'Load on experienced staff', 'conditions_retention', 'ours'],
  ['mentors', 'Mentors per new teacher', 'support_induction', 'ours'],
  ['turnover', 'Turnover in the first three years', 'conditions_retention', 'shared'],
];

const LINKS: [from: string, to: string, strength: Strength, marks?: string][] = [
  ['hire', 'vacancies', 3],
  ['budget', 'vacancies', 4],
  ['budget', 'hire', 2],
  ['vacancies', 'g1', 4],
  ['load', 'g1', 2],
  ['load', 'mentors', 3, '-'],
  ['planning', 'mentors', 2],
  ['pay', 'turnover', 2, '-'],
  ['mentors', 'turnover', 3, '-'],
  ['turnover', 'load', 3],
  ['mentors', 'g2', 2, '-'],
  ['turnover', 'g2', 2, 'later'],
];

export function mapCommands(gaps: { g1: Id; g2: Id }, hire: Id): Command[] {
  const ids = new Map<string, Id>([...Object.entries(gaps), ['hire', hire]]);
  const idOf = (name: string): Id => {
    if (!ids.has(name)) ids.set(name, crypto.randomUUID());
    return ids.get(name) ?? '';
  };
  const causes = CAUSES.flatMap(([name, label, family, control]): Command[] => [
    { type: 'AddCause', id: idOf(name), label, family },
    { type: 'SetControl', id: idOf(name), control },
  ]);
  const links = LINKS.map(([from, to, strength, marks]): Command => ({
    type: 'LinkCauses',
    from: idOf(from),
    to: idOf(to),
    sign: marks === '-' ? 'opposite' : 'same',
    strength,
    delay: marks === 'later',
  }));
  const says = (about: string, text: string, stance: 'supports' | 'question' = 'supports'): Command => ({
    type: 'AddEvidence',
    about: idOf(about),
    stance,
    text,
    kind: 'stakeholder',
  });
  return [
    ...causes,
    ...links,
    says('hire', 'Half of our offers went out in August.'),
    says('hire', 'Three candidates had signed elsewhere by June.'),
    says('mentors', 'One mentor for nine new teachers at Mill Street.'),
    says('turnover', 'Eleven of thirty left within three years.'),
    says('pay', 'Do we lose people over pay, or over something else?', 'question'),
    {
      type: 'MarkRootCause',
      id: idOf('planning'),
      root: true,
      reason: 'Ours to change, and much depends on it.',
    },
    ...vote(idOf),
    ...more(new URLSearchParams(globalThis.location?.search ?? '').get('causes'), gaps.g1),
  ];
}

/** One round, closed, that does not say what the map says. */
function vote(idOf: (name: string) => Id): Command[] {
  const ballot = crypto.randomUUID();
  const dots: [seat: number, cause: string, dots: number][] = [
    [1, 'turnover', 2],
    [1, 'hire', 1],
    [2, 'turnover', 3],
    [3, 'load', 2],
    [3, 'hire', 1],
    [4, 'planning', 1],
    [4, 'hire', 2],
  ];
  const asked = {
    question: 'Where should we begin?',
    about: 'cause',
    rule: 'dots',
    dots: 3,
    hidden: true,
  } as const;
  const cast = dots.map(([seat, cause, dots]): Command => ({
    type: 'CastVote',
    ballot,
    voter: `Seat ${seat}`,
    choice: idOf(cause),
    dots,
  }));
  return [{ type: 'OpenBallot', id: ballot, ...asked }, ...cast, { type: 'CloseBallot', id: ballot }];
}

/** Any number of further causes, linked like branches of a river with a loop here and there. */
function more(wanted: string | null, gap: Id): Command[] {
  const ids = Array.from({ length: Math.max(0, Number(wanted ?? 0) - CAUSES.length) }, () =>
    crypto.randomUUID(),
  );
  const families = ['recruiting_hiring', 'support_induction', 'leadership_climate', 'assignment_scheduling'];
  return ids.flatMap((id, at): Command[] => {
    const label = `What often happens in school ${at + 1}${at % 3 === 0 ? ', and who notices it first' : ''}`;
    const to = at < 4 ? gap : (ids[Math.floor(at / 3)] ?? gap);
    const add: Command = { type: 'AddCause', id, label, family: families[at % 4] ?? null };
    const link: Command = {
      type: 'LinkCauses',
      from: id,
      to,
      sign: 'same',
      strength: ((at % 4) + 1) as Strength,
      delay: false,
    };
    const back = ids[at + 5];
    const loop: Command[] =
      at % 7 === 3 && back !== undefined
        ? [
            {
              type: 'LinkCauses',
              from: ids[Math.floor(at / 3)] ?? id,
              to: back,
              sign: 'opposite',
              strength: 1,
              delay: false,
            },
          ]
        : [];
    return [add, link, ...(at % 7 === 3 ? [] : loop)];
  });
}
