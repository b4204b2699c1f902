import { factsFrom, readFacts, readPlace } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Forwarded } from '../acts/forward-hand-off.js';
import { type Forwarding } from '../acts/forwarding.js';
import { timerRule } from '../domain/timers.js';
import { type CompetenceDisputeEntity } from '../persistence/competence-dispute.entity.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { type TimerEntity } from '../persistence/timer.entity.js';
import { type DisputeResponse } from './dispute.dto.js';
import { toHandOffModel, toHandOffState } from './hand-off.mapper.js';
import { contentFrom, given, readContent, toRequest } from './offer.mapper.js';
import { type DeletionResponse, type ForwardRequest, type ForwardResponse, type TimerResponse } from './onward.dto.js';
import { type ForwardHandOffInput } from './onward.input.js';
import { type ForwardedModel } from './onward.model.js';

const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null;

export function toForwarding(id: string, version: number, request: ForwardRequest): Forwarding {
  const { toAuthority, fields, facts, place, ...rest } = request;
  return {
    ...rest,
    id,
    version,
    to: toAuthority,
    place: place === undefined ? undefined : readPlace(place, '/place'),
    request: toRequest(rest.request),
    facts: readFacts(facts, '/facts'),
    content: fields === undefined ? undefined : readContent(fields, '/fields'),
  };
}

export function toForwardingFrom({ toAuthority, fields, facts, place, ...input }: ForwardHandOffInput): Forwarding {
  const rest = given(input);
  return {
    ...rest,
    to: toAuthority,
    place: place === undefined || place === null ? undefined : readPlace(place, '/place'),
    request: toRequest(rest.request),
    facts: factsFrom(facts, '/facts'),
    content: fields === undefined || fields === null ? undefined : contentFrom(fields, '/fields'),
  };
}

export function toForwardedView({ successor, warning }: Forwarded, viewer: Viewer): ForwardResponse {
  return { ...toHandOffState(successor, viewer), warning };
}

export function toForwardedModel({ successor, warning }: Forwarded, viewer: Viewer): ForwardedModel {
  return { handOff: toHandOffModel(successor, viewer), warning };
}

export function toTimerView({ rung, dueAt, leftAmount, unit, firedAt, stoppedAt }: TimerEntity): TimerResponse {
  const { does } = timerRule(rung);
  const times = { dueAt: isoOf(dueAt), firedAt: isoOf(firedAt), stoppedAt: isoOf(stoppedAt) };
  return { rung, does, leftAmount, unit, ...times };
}

export function toDeletionView(duty: RecipientDutyEntity): DeletionResponse {
  const { handOffId, authority, office, fields, createdAt, reference, acknowledgedAt } = duty;
  const times = { imposedAt: createdAt.toISOString(), acknowledgedAt: isoOf(acknowledgedAt) };
  return { handOff: handOffId, authority, office, fields, reference, ...times };
}

export function toDisputeView(dispute: CompetenceDisputeEntity): DisputeResponse {
  const { id, service, deniedBy, leadAuthority, leadOffice, competentOffice, note, version } = dispute;
  const times = { createdAt: dispute.createdAt.toISOString(), settledAt: isoOf(dispute.settledAt) };
  return { id, service, deniedBy, leadAuthority, leadOffice, competentOffice, note, version, ...times };
}
