import { type Viewer } from '../../platform/access/index.js';
import { type RequestAction, requestActions, type RequestSide } from '../domain/rights-request.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';

/** In which part the viewer acts on a request; somebody who only looks acts in none. */
export function sideOf({ personId, office }: RightsRequestEntity, viewer: Viewer): RequestSide | undefined {
  if (viewer.role === 'newcomer') return viewer.person === personId ? 'person' : undefined;
  return viewer.office === office ? 'desk' : undefined;
}

/** What the viewer may do with the request now. */
export const actionsFor = (request: RightsRequestEntity, viewer: Viewer): RequestAction[] =>
  requestActions(request.state, sideOf(request, viewer));
