import { type Viewer } from '../../platform/access/index.js';
import { type WordedBreakGlass } from '../acts/read-break-glass.js';
import { actionsIn } from '../domain/states.js';
import { type BreakGlassEntity } from '../persistence/break-glass.entity.js';
import {
  type BreakGlassReportResponse,
  type BreakGlassResponse,
  type WordedBreakGlassResponse,
} from './break-glass.dto.js';

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

export function toBreakGlassView(request: BreakGlassEntity, viewer: Viewer): BreakGlassResponse {
  const { id, state, caseId, category, requestedBy, authority, office, createdAt, answerBy, ...rest } = request;
  const { decidedBy, decidedAt, openedAt, endsAt } = rest;
  const decides = viewer.role === 'supervisor' && viewer.account !== requestedBy;
  return {
    id,
    state,
    case: caseId,
    category,
    requestedBy,
    authority,
    office,
    requestedAt: createdAt.toISOString(),
    answerBy: answerBy.toISOString(),
    decidedBy,
    decidedAt: iso(decidedAt),
    openedAt: iso(openedAt),
    endsAt: iso(endsAt),
    availableActions: decides ? actionsIn(state) : [],
  };
}

export const toWordedView = ({ request, reason }: WordedBreakGlass, viewer: Viewer): WordedBreakGlassResponse => ({
  ...toBreakGlassView(request, viewer),
  ...(reason !== null && { reason }),
});

export function toReportView(
  month: string,
  requests: readonly BreakGlassEntity[],
  viewer: Viewer,
): BreakGlassReportResponse {
  const items = requests.map((request) => toBreakGlassView(request, viewer));
  return { month, byState: countBy(items, 'state'), byCategory: countBy(items, 'category'), items };
}

function countBy(items: readonly BreakGlassResponse[], name: 'state' | 'category'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item[name]] = (counts[item[name]] ?? 0) + 1;
  return counts;
}
