/**
 * `requested` waits for the second person; `urgent` is open already and waits for them afterwards. `granted` and `confirmed` are
 * what they become with the consent of the second person, `lapsed` and `unconfirmed` where nobody answered in time.
 */
export const BREAK_GLASS_STATES = [
  'requested',
  'urgent',
  'granted',
  'confirmed',
  'refused',
  'lapsed',
  'unconfirmed',
] as const;
export type BreakGlassState = (typeof BREAK_GLASS_STATES)[number];

/** What the second person says. */
export const BREAK_GLASS_ACTIONS = ['confirm', 'refuse'] as const;
export type BreakGlassAction = (typeof BREAK_GLASS_ACTIONS)[number];

/** Every step there is; `lapse` is the time that ran out. */
const NEXT: Readonly<Record<BreakGlassState, Partial<Readonly<Record<BreakGlassAction | 'lapse', BreakGlassState>>>>> =
  {
    requested: { confirm: 'granted', refuse: 'refused', lapse: 'lapsed' },
    urgent: { confirm: 'confirmed', refuse: 'refused', lapse: 'unconfirmed' },
    granted: {},
    confirmed: {},
    refused: {},
    lapsed: {},
    unconfirmed: {},
  };

/** The state after a step; `undefined` where the step is not possible. */
export const afterStep = (state: BreakGlassState, step: BreakGlassAction | 'lapse'): BreakGlassState | undefined =>
  NEXT[state][step];

/** What the second person may still say. */
export const actionsIn = (state: BreakGlassState): BreakGlassAction[] =>
  BREAK_GLASS_ACTIONS.filter((action) => NEXT[state][action] !== undefined);

/** Where nobody has answered yet. */
export const UNANSWERED = BREAK_GLASS_STATES.filter((state) => NEXT[state].lapse !== undefined);
