import {
  allowedActions,
  HAND_OFF_ACTIONS,
  HAND_OFF_KINDS,
  HAND_OFF_STATES,
  isLive,
  MOVES,
  nextState,
  SIDES,
  takeStep,
  type HandOffAction,
  type HandOffKind,
  type HandOffNow,
  type HandOffState,
  type Side,
} from './states.js';

type Row = Partial<Record<HandOffAction, HandOffState>>;

const OFFERED: Row = {
  acknowledge: 'received',
  reject: 'rejected',
  forward: 'forwarded',
  withdraw: 'withdrawn',
  expire: 'expired',
};
const VOID: Row = { void: 'entered_in_error' };
const LIVE: Row = { revoke: 'revoked', ...VOID };
const WORKED_ON: Row = { hold: 'on_hold', complete: 'completed', fail: 'failed' };

/** The design, written down once more from the other end: by state. */
const EXPECTED: Record<HandOffState | 'none', Row> = {
  none: { create: 'draft' },
  draft: { submit: 'offered', withdraw: 'withdrawn', ...LIVE },
  offered: { deliver: 'delivered', ...OFFERED, ...LIVE },
  delivered: { ...OFFERED, ...LIVE },
  received: {
    declare_complete: 'received',
    ask: 'info_requested',
    accept: 'accepted',
    reject: 'rejected',
    forward: 'forwarded',
    withdraw: 'withdrawn',
    ...LIVE,
  },
  info_requested: { answer: 'received', reject: 'rejected', withdraw: 'withdrawn', ...LIVE },
  accepted: { start: 'in_progress', ...WORKED_ON, ...LIVE },
  in_progress: { ...WORKED_ON, ...LIVE },
  on_hold: { resume: 'in_progress', ...LIVE },
  completed: { confirm: 'closed', dispute: 'in_progress', ...LIVE },
  closed: VOID,
  rejected: VOID,
  forwarded: VOID,
  withdrawn: VOID,
  revoked: VOID,
  expired: VOID,
  failed: VOID,
  entered_in_error: {},
};

/** Whoever is silent for too long about a request for consent has consented, wherever it has got to by then. */
const SILENT: readonly HandOffState[] = ['delivered', 'received', 'accepted', 'in_progress', 'on_hold'];

/** That it was made in error can be said in any state, and changes none. */
const expectedOf = (kind: HandOffKind, state: HandOffState): Row =>
  state === 'entered_in_error' ? {} : { ...stepsOf(kind, state), request_void: state };

/** A notice ends when it is received, so nobody decides on it: of what comes after receipt only revoking is left. */
function stepsOf(kind: HandOffKind, state: HandOffState): Row {
  if (kind === 'CONSULT' && SILENT.includes(state)) return { ...EXPECTED[state], complete: 'completed' };
  if (kind !== 'INFORM') return EXPECTED[state];
  if (state === 'received') return VOID;
  if (state === 'info_requested') return { reject: 'rejected', withdraw: 'withdrawn', ...LIVE };
  return ['accepted', 'in_progress', 'on_hold', 'completed'].includes(state) ? LIVE : EXPECTED[state];
}

const EXISTING = HAND_OFF_KINDS.flatMap((kind) =>
  HAND_OFF_STATES.map((state) => ({ kind, state, expected: expectedOf(kind, state) })),
);
const CELLS = [
  ...EXISTING,
  ...HAND_OFF_KINDS.map((kind) => ({ kind, state: 'none' as const, expected: EXPECTED.none })),
];

const now = (changes: Partial<HandOffNow>): HandOffNow => ({
  state: 'received',
  kind: 'REFER',
  hops: 0,
  declaredComplete: false,
  disputed: false,
  restsOnConsent: true,
  voidRequested: false,
  ...changes,
});

describe('every state, action and kind', () => {
  it.each(CELLS)('$kind in $state', ({ kind, state, expected }) => {
    const answers = HAND_OFF_ACTIONS.map((action) => ({ action, ...nextState(state, action, kind) }));
    const moved = answers.flatMap((answer) => (answer.kind === 'moved' ? [[answer.action, answer.state]] : []));
    expect(Object.fromEntries(moved)).toEqual(expected);
    const instead = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.allowedActions.toSorted()] : []));
    expect(instead).toEqual(instead.map(() => Object.keys(expected).toSorted()));
  });

  it.each(EXISTING)(
    '$kind in $state: what is open to a side leads where the table says',
    ({ kind, state, expected }) => {
      for (const [who, voidRequested] of SIDES.flatMap((side) => [[side, false] as const, [side, true] as const])) {
        const situation = now({ state, kind, voidRequested });
        const open = allowedActions(situation, who);
        const steps = HAND_OFF_ACTIONS.map((action) => takeStep(situation, action, who));
        expect(steps.map((step) => (step.kind === 'moved' ? step.state : step.allowedActions))).toEqual(
          HAND_OFF_ACTIONS.map((action) => (open.includes(action) ? expected[action] : open)),
        );
      }
    },
  );
});

describe('who may do what', () => {
  const OPEN: [HandOffState, Partial<Record<Side, HandOffAction[]>>][] = [
    ['draft', { sender: ['submit', 'withdraw'] }],
    [
      'offered',
      {
        sender: ['withdraw'],
        receiver: ['deliver', 'acknowledge', 'reject', 'forward'],
        system: ['deliver', 'expire', 'forward'],
      },
    ],
    ['delivered', { sender: ['withdraw'], receiver: ['acknowledge', 'reject', 'forward'], system: ['expire'] }],
    ['received', { sender: ['withdraw'], receiver: ['declare_complete', 'ask', 'accept', 'reject', 'forward'] }],
    ['info_requested', { sender: ['answer', 'withdraw'], receiver: ['reject'], person: ['answer'] }],
    ['accepted', { receiver: ['start', 'hold', 'complete', 'fail'] }],
    ['in_progress', { receiver: ['hold', 'complete', 'fail'] }],
    ['on_hold', { receiver: ['resume'] }],
    ['completed', { sender: ['confirm', 'dispute'], system: ['confirm'] }],
  ];

  it.each(OPEN)('%s', (state, expected) => {
    const may = (who: Side) => allowedActions(now({ state }), who);
    expect(may('sender')).toEqual([...(expected.sender ?? []), 'request_void']);
    expect(may('receiver')).toEqual(expected.receiver ?? []);
    expect(may('system')).toEqual(inTableOrder([...(expected.system ?? []), 'revoke']));
    expect(may('person')).toEqual([...(expected.person ?? []), 'revoke']);
    expect(may('data-protection')).toEqual(['revoke']);
    expect(may('sender-supervisor')).toEqual(['request_void']);
  });

  const inTableOrder = (some: HandOffAction[]) => HAND_OFF_ACTIONS.filter((action) => some.includes(action));

  it('once it has ended, only the sender can have it marked as made in error, by two steps and only once', () => {
    for (const state of HAND_OFF_STATES.filter((one) => !isLive(one, 'REFER'))) {
      const openTo = (voidRequested: boolean) =>
        SIDES.flatMap((who) => allowedActions(now({ state, voidRequested }), who).map((action) => `${who} ${action}`));
      const gone = state === 'entered_in_error';
      expect([state, openTo(false)]).toEqual([
        state,
        gone ? [] : ['sender request_void', 'sender-supervisor request_void'],
      ]);
      expect([state, openTo(true)]).toEqual([state, gone ? [] : ['sender-supervisor void']]);
    }
  });

  it('the person cannot end what rests on a statutory power', () => {
    expect(allowedActions(now({ restsOnConsent: false }), 'person')).toEqual([]);
  });

  it('a chain passes a matter on three times at most', () => {
    expect(allowedActions(now({ hops: 2 }), 'receiver')).toContain('forward');
    expect(allowedActions(now({ hops: 3 }), 'receiver')).not.toContain('forward');
  });

  it('an outcome can be disputed once, completeness declared once', () => {
    expect(allowedActions(now({ state: 'completed', disputed: true }), 'sender')).toEqual(['confirm', 'request_void']);
    expect(allowedActions(now({ declaredComplete: true }), 'receiver')).not.toContain('declare_complete');
  });
});

describe('what comes with a step', () => {
  const effectsOf = (kind: HandOffKind, state: HandOffState, action: HandOffAction, who: Side) => {
    const step = takeStep(now({ kind, state }), action, who);
    return step.kind === 'moved' ? [...step.needs, ...step.effects] : [];
  };

  it('accepting moves the lead for a transfer only, and a claim spawns one', () => {
    const accept = (kind: HandOffKind) => effectsOf(kind, 'received', 'accept', 'receiver');
    expect(accept('TRANSFER')).toContain('move-lead');
    expect(accept('CLAIM')).toContain('spawn-transfer');
    expect(accept('REFER')).toEqual(accept('CONSULT'));
    expect(accept('REFER')).toEqual(['declared-complete-or-reason', 'receipt-r3']);
  });

  it('a consultation is complete only with its answer', () => {
    expect(effectsOf('CONSULT', 'accepted', 'complete', 'receiver')).toContain('answer-attached');
    expect(effectsOf('REFER', 'accepted', 'complete', 'receiver')).not.toContain('answer-attached');
  });

  it('nobody is told of the end of a draft, and nobody has to delete what nobody got', () => {
    expect(effectsOf('REFER', 'draft', 'withdraw', 'sender')).toEqual([]);
    const voided = (state: HandOffState) => {
      const step = takeStep(now({ state, voidRequested: true }), 'void', 'sender-supervisor');
      return step.kind === 'moved' ? step.effects : [];
    };
    expect(voided('draft')).toEqual(['keep-record']);
    expect(voided('closed')).toEqual(expect.arrayContaining(['tell-receiver', 'impose-deletion-duty', 'return-lead']));
  });

  it('silence completes a consultation without an answer, and nothing else', () => {
    expect(effectsOf('CONSULT', 'received', 'complete', 'system')).toContain('silence-counts-as-consent');
    expect(HAND_OFF_KINDS.filter((kind) => effectsOf(kind, 'received', 'complete', 'system').length > 0)).toEqual([
      'CONSULT',
    ]);
  });

  it('closing by the timer is marked as unconfirmed', () => {
    expect(effectsOf('REFER', 'completed', 'confirm', 'system')).toContain('mark-closed-unconfirmed');
    expect(effectsOf('REFER', 'completed', 'confirm', 'sender')).toEqual(['close-loop']);
  });

  it('each of the five receipts belongs to one action', () => {
    const actions = (effect: string) => [
      ...new Set(MOVES.filter(({ effects }) => effects?.some((one) => one === effect)).map(({ action }) => action)),
    ];
    expect([0, 1, 2, 3, 4].map((n) => actions(`receipt-r${n}`))).toEqual([
      ['deliver'],
      ['acknowledge'],
      ['declare_complete'],
      ['accept'],
      ['complete'],
    ]);
  });
});
