import { type Viewer } from '../../platform/access/index.js';
import { allowedActions, type HandOffNow, type Side } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { MOVES_BY_HAND, type MoveByHand } from './move.js';

/** In which part the viewer acts on this hand-off; somebody who only looks acts in none. */
export function sideOf(handOff: HandOffEntity, { role, office, person }: Viewer): Side | undefined {
  if (role === 'newcomer') return person !== null && person === handOff.personId ? 'person' : undefined;
  if (office === handOff.toOffice) return 'receiver';
  return office === handOff.fromOffice ? 'sender' : undefined;
}

/** The hand-off as the state table looks at it. */
export function nowOf({ state, kind, hops, declaredComplete, disputed, consent }: HandOffEntity): HandOffNow {
  return { state, kind, hops, declaredComplete, disputed, restsOnConsent: consent !== 'none' };
}

/** What the viewer may do with this hand-off now; REST, GraphQL and the guard of every step ask here. */
export function actionsFor(handOff: HandOffEntity, viewer: Viewer): MoveByHand[] {
  const side = sideOf(handOff, viewer);
  if (side === undefined) return [];
  const allowed = allowedActions(nowOf(handOff), side);
  return MOVES_BY_HAND.filter((action) => allowed.includes(action));
}
