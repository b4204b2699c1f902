import { type LocalDate } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type HandOffMove, type MoveByHand } from '../acts/move.js';
import { actionsFor, mayReadContent } from '../acts/side-of.js';
import { ownerOf } from '../domain/owner.js';
import { type HandOffEventEntity } from '../persistence/hand-off-event.entity.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';
import { type MoveRequest } from './hand-off.dto.js';
import { type HandOffModel } from './hand-off.model.js';
import {
  type HandOffEventResponse,
  type HandOffResponse,
  type HandOffStateResponse,
  type ReceiptResponse,
} from './hand-off.response.js';

export function toMove(id: string, version: number, action: MoveByHand, request: MoveRequest): HandOffMove {
  return { id, version, action, ...request, reviewOn: request.reviewOn as LocalDate | undefined };
}

type Contents = Readonly<Record<string, string>>;

/** The hand-off as this viewer may see it: contents for both sides, for the receiver only while it is live. */
export function toHandOffView(row: HandOffEntity, viewer: Viewer): HandOffResponse {
  const gone = row.purgedAt !== null || (row.erasedAt ?? null) !== null;
  const readable = !gone && mayReadContent(row, viewer);
  const { request, routing, documents, documentGaps } = row;
  const contents = { content: row.content as Contents, documents, documentGaps };
  const view = { ...toHandOffState(row, viewer), request, routing };
  return readable ? { ...view, redacted: [], ...contents } : { ...view, redacted: Object.keys(contents) };
}

/** The same without contents, for answers that are kept and given again. */
export function toHandOffState(row: HandOffEntity, viewer: Viewer): HandOffStateResponse {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    version: row.version,
    service: row.service,
    ruleVersion: row.ruleVersion,
    fromService: row.fromService,
    fromAuthority: row.fromAuthority,
    fromOffice: row.fromOffice,
    toAuthority: row.toAuthority,
    toOffice: row.toOffice,
    urgency: row.urgency,
    filedOn: row.filedOn,
    filedWith: row.filedWith,
    transfer: row.transfer,
    legalBasis: row.legalBasis,
    consent: row.consent,
    fields: row.fields,
    declaredComplete: row.declaredComplete,
    owner: ownerOf(row.state, row.kind),
    hops: row.hops,
    reasonCode: row.reasonCode,
    outcomeCode: row.outcomeCode,
    outcomeOn: row.outcomeOn,
    takesUp: row.takesUp,
    offeredAt: row.offeredAt?.toISOString() ?? null,
    unconfirmed: row.unconfirmed,
    purgedAt: row.purgedAt?.toISOString() ?? null,
    erasedAt: row.erasedAt?.toISOString() ?? null,
    availableActions: actionsFor(row, viewer),
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  };
}

export function toReceiptView(receipt: ReceiptEntity): ReceiptResponse {
  const { kind, reference, issuedBy, service, filedOn, filedWith, receivedOn, counts, countsFrom, rule } = receipt;
  const issuedAt = receipt.issuedAt.toISOString();
  return { kind, reference, issuedAt, issuedBy, service, filedOn, filedWith, receivedOn, counts, countsFrom, rule };
}

export function toEventView(event: HandOffEventEntity): HandOffEventResponse {
  const { sequence, action, from, to, authority, reason, note, reviewOn, effectiveOn, previousHash, hash } = event;
  const at = event.at.toISOString();
  return { sequence, action, from, to, at, authority, reason, note, reviewOn, effectiveOn, previousHash, hash };
}

/** The same view, with the contents as a list, because GraphQL has no open maps. */
export function toHandOffModel(row: HandOffEntity, viewer: Viewer): HandOffModel {
  const { content, ...view } = toHandOffView(row, viewer);
  if (content === undefined) return view;
  return { ...view, content: Object.entries(content).map(([field, text]) => ({ field, content: text })) };
}
