import { REFUSAL_CODES, type RefusalCode, REFUSALS } from '../law/refusals.js';

/** What a person can ask for: wrong data put right, or data erased (Art. 16, 17 DSGVO). */
export const REQUEST_KINDS = ['rectification', 'erasure'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What becomes of it. */
export const REQUEST_STATES = ['open', 'carried_out', 'refused', 'taken_back'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const REQUEST_ACTIONS = ['carry_out', 'refuse', 'take_back'] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Who acts: the person it is about, or the desk that keeps the file. */
export type RequestSide = 'person' | 'desk';

interface Move {
  readonly from: RequestState;
  readonly to: RequestState;
  readonly by: RequestSide;
}

/** Whatever is not here cannot be done. */
const MOVES: Readonly<Record<RequestAction, Move>> = {
  carry_out: { from: 'open', to: 'carried_out', by: 'desk' },
  refuse: { from: 'open', to: 'refused', by: 'desk' },
  take_back: { from: 'open', to: 'taken_back', by: 'person' },
};

/** What this side may do in this state. */
export function requestActions(state: RequestState, side: RequestSide | undefined): RequestAction[] {
  return REQUEST_ACTIONS.filter((action) => MOVES[action].from === state && MOVES[action].by === side);
}

/** The state it leads to; `undefined` where the table does not have it. */
export function afterAction(state: RequestState, action: RequestAction, side: RequestSide): RequestState | undefined {
  return requestActions(state, side).includes(action) ? MOVES[action].to : undefined;
}

/** The reasons there are to refuse a request of this kind. */
export const refusalsOf = (kind: RequestKind): RefusalCode[] =>
  REFUSAL_CODES.filter((code) => REFUSALS[code].of === kind);
