import { type EndpointClosure } from '../../catalogue/index.js';
import { type ClosureResponse } from './closure.dto.js';

export function toClosureView(closure: EndpointClosure): ClosureResponse {
  const { id, version, authority, office, service, reason, until, createdAt, reopenedAt } = closure;
  const times = { closedAt: createdAt.toISOString(), reopenedAt: reopenedAt?.toISOString() ?? null };
  return { id, version, authority, office, service, reason, until, ...times };
}
