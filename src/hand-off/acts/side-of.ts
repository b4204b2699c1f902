import { type Viewer } from '../../platform/access/index.js';
import { DomainError } from '../../platform/problem/index.js';
import {
  allowedActions,
  type HandOffAction,
  type HandOffNow,
  type Side,
  type Step,
  takeStep,
} from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type ActionByHand, ACTIONS_BY_HAND } from './move.js';

/** A step that the table allows. */
export type Moved = Extract<Step, { kind: 'moved' }>;

/** In which part the viewer acts on this hand-off; somebody who only looks acts in none. */
export function sideOf(handOff: HandOffEntity, { role, office, person }: Viewer): Side | undefined {
  if (role === 'newcomer') return person !== null && person === handOff.personId ? 'person' : undefined;
  if (role === 'dpo') return 'data-protection';
  if (role === 'supervisor') return office === handOff.fromOffice ? 'sender-supervisor' : undefined;
  if (office === handOff.toOffice) return 'receiver';
  return office === handOff.fromOffice ? 'sender' : undefined;
}

/** The hand-off as the state table looks at it. */
export function nowOf(handOff: HandOffEntity): HandOffNow {
  const { state, kind, hops, declaredComplete, disputed, consent, voidRequestedBy } = handOff;
  const restsOnConsent = consent !== 'none';
  return { state, kind, hops, declaredComplete, disputed, restsOnConsent, voidRequested: voidRequestedBy !== null };
}

/** What the viewer may do with this hand-off now; REST, GraphQL and the guard of every step ask here. */
export function actionsFor(handOff: HandOffEntity, viewer: Viewer): ActionByHand[] {
  const side = sideOf(handOff, viewer);
  if (side === undefined) return [];
  const allowed = allowedActions(nowOf(handOff), side);
  return ACTIONS_BY_HAND.filter((action) => allowed.includes(action));
}

/**
 * The step the viewer takes with `action`, in their own part unless another is named.
 * @throws DomainError `hand-off/not-allowed` with `allowedActions`
 */
export function stepFor(
  handOff: HandOffEntity,
  action: HandOffAction,
  viewer: Viewer,
  side = sideOf(handOff, viewer),
): Moved {
  const step = side === undefined ? undefined : takeStep(nowOf(handOff), action, side);
  if (step?.kind === 'moved') return step;
  throw new DomainError('hand-off/not-allowed', { allowedActions: actionsFor(handOff, viewer) });
}

/** @throws DomainError `hand-off/second-person-needed` where who asked for the step wants to confirm it too */
export function assertSecondPerson({ needs }: Moved, { voidRequestedBy }: HandOffEntity, { account }: Viewer): void {
  if (needs.includes('second-person') && voidRequestedBy === account) {
    throw new DomainError('hand-off/second-person-needed');
  }
}

/** Sender and person read what was handed over, the receiver only as long as the hand-off has not ended. */
export function mayReadContent(handOff: HandOffEntity, viewer: Viewer): boolean {
  const side = sideOf(handOff, viewer);
  if (side === 'receiver') return handOff.live;
  return side === 'sender' || side === 'sender-supervisor' || side === 'person';
}
