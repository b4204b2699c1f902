import { ENDS } from './state-ends.js';
import { MAX_HOPS, MOVES, type Move } from './state-table.js';
import type { Condition, Effect, HandOffAction, HandOffKind, HandOffState, Need, Side } from './state-words.js';

export type { Condition, Effect, HandOffAction, HandOffKind, HandOffState, Need, Side } from './state-words.js';
export { HAND_OFF_ACTIONS, HAND_OFF_KINDS, HAND_OFF_STATES, SIDES } from './state-words.js';
export { MAX_HOPS, MOVES, type Move } from './state-table.js';

/** As much of a hand-off as the table needs. */
export interface HandOffNow {
  readonly state: HandOffState;
  readonly kind: HandOffKind;
  /** How often the matter has been passed on before. */
  readonly hops: number;
  readonly declaredComplete: boolean;
  readonly disputed: boolean;
  /** Whether it rests on consent or order of the person rather than on a statutory power. */
  readonly restsOnConsent: boolean;
  /** Whether somebody has said that it was made in error. */
  readonly voidRequested: boolean;
}

/** Whether a hand-off can still change; where it has ended, it can only be marked as made in error. */
export function isLive(state: HandOffState, kind: HandOffKind): boolean {
  return !ENDS[kind].includes(state);
}

/** What `who` may do with this hand-off now, in the order of the table. */
export function allowedActions(now: HandOffNow, who: Side): HandOffAction[] {
  return distinct(openMoves(now.state, now.kind).filter((move) => isOpenTo(move, now, who)));
}

export type Step =
  | {
      readonly kind: 'moved';
      readonly state: HandOffState;
      /** What the act must be given or check before it takes the step. */
      readonly needs: readonly Need[];
      /** What happens in the same transaction. */
      readonly effects: readonly Effect[];
    }
  | { readonly kind: 'refused'; readonly allowedActions: readonly HandOffAction[] };

/** The step `who` takes with `action`, or what is allowed instead. */
export function takeStep(now: HandOffNow, action: HandOffAction, who: Side): Step {
  const move = openMoves(now.state, now.kind).find((one) => one.action === action && isOpenTo(one, now, who));
  return move === undefined
    ? { kind: 'refused', allowedActions: allowedActions(now, who) }
    : { kind: 'moved', state: ledTo(move, now.state), needs: move.needs ?? [], effects: move.effects ?? [] };
}

export type NextState =
  | { readonly kind: 'moved'; readonly state: HandOffState }
  | { readonly kind: 'refused'; readonly allowedActions: readonly HandOffAction[] };

/** Where `action` leads, whoever takes it. `none` stands for a hand-off that does not exist yet. */
export function nextState(state: HandOffState | 'none', action: HandOffAction, kind: HandOffKind): NextState {
  const moves = openMoves(state, kind);
  const move = moves.find((one) => one.action === action);
  if (move === undefined) return { kind: 'refused', allowedActions: distinct(moves) };
  return { kind: 'moved', state: ledTo(move, state) };
}

function ledTo({ to, action }: Move, state: HandOffState | 'none'): HandOffState {
  if (to !== 'same') return to;
  if (state === 'none') throw new RangeError(`${action} needs a hand-off that exists`);
  return state;
}

function openMoves(state: HandOffState | 'none', kind: HandOffKind): Move[] {
  return MOVES.filter(({ from, kinds }) => startsFrom(from, state, kind) && (kinds ?? [kind]).includes(kind));
}

function startsFrom(from: Move['from'], state: HandOffState | 'none', kind: HandOffKind): boolean {
  if (state === 'none' || from === 'none') return state === from;
  if (from === 'any') return state !== 'entered_in_error';
  return isLive(state, kind) && (from === 'live' || from.includes(state));
}

function isOpenTo(move: Move, now: HandOffNow, who: Side): boolean {
  return move.by.includes(who) && (move.onlyIf ?? []).every((condition) => HOLDS[condition](now));
}

const HOLDS: Readonly<Record<Condition, (now: HandOffNow) => boolean>> = {
  'not-declared-complete': ({ declaredComplete }) => !declaredComplete,
  'hops-left': ({ hops }) => hops < MAX_HOPS,
  'not-disputed-before': ({ disputed }) => !disputed,
  'rests-on-consent': ({ restsOnConsent }) => restsOnConsent,
  'void-requested': ({ voidRequested }) => voidRequested,
  'void-not-requested': ({ voidRequested }) => !voidRequested,
};

const distinct = (moves: readonly Move[]): HandOffAction[] => [...new Set(moves.map(({ action }) => action))];
