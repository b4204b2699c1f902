import { DATA_FIELDS } from '../../authority-kit/index.js';
import { factsFrom, readFacts } from '../../catalogue/index.js';
import { contentFrom, given, readContent } from '../../hand-off/index.js';
import { chooseLocale, LOCALES } from '../../notifications/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type FollowedRequest } from '../acts/read-requests.js';
import { actionsFor } from '../acts/request-side.js';
import { type Correction } from '../domain/correction.js';
import { labelOf } from '../domain/entry-labels.js';
import { wordAnswer } from '../domain/worded-answer.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import {
  type CorrectionRequest,
  type FollowedRequestResponse,
  type RightsRequestResponse,
} from './rights-request.dto.js';
import { type CorrectDataInput } from './rights-request.model.js';

const named = (id: string) => ({ id, name: labelOf(id) });

export function toRequestView(request: RightsRequestEntity, viewer: Viewer): RightsRequestResponse {
  const { id, kind, state, caseId, office, fields, code, createdAt, decidedAt, version } = request;
  return {
    id,
    kind,
    state,
    case: caseId,
    office,
    fields: fields.map(named),
    code,
    createdAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    version,
    availableActions: actionsFor(request, viewer),
  };
}

/** Who looks after data protection sees what is going on, and no content. */
export function toFollowedView(followed: FollowedRequest, viewer: Viewer): FollowedRequestResponse {
  const { request, recipients } = followed;
  const { locale } = chooseLocale(followed.locale);
  return {
    ...toRequestView(request, viewer),
    correction: viewer.role === 'dpo' ? null : request.correction,
    answer: wordAnswer(request, { locale, direction: LOCALES[locale].direction }),
    recipients: recipients.map(({ duty, ...office }) => ({
      ...office,
      duty: duty.id,
      fields: duty.fields.map(named),
      toldAt: duty.createdAt.toISOString(),
      confirmedAt: duty.acknowledgedAt?.toISOString() ?? null,
      reference: duty.reference,
    })),
  };
}

/** @throws DomainError `request/invalid` naming each fact and field that cannot be used, never what it says */
export function toCorrection({ facts, fields = {}, ...names }: CorrectionRequest): Correction {
  return { facts: readFacts(facts, '/facts'), fields: readFields(fields), ...given(names) };
}

/** @throws DomainError `request/invalid` naming each fact and field that cannot be used, never what it says */
export function toCorrectionFrom({ facts, fields, ...names }: Omit<CorrectDataInput, 'caseId'>): Correction {
  const { givenName, familyName } = given(names);
  const called = given({ givenName: givenName ?? undefined, familyName: familyName ?? undefined });
  return { facts: factsFrom(facts, '/facts'), fields: readFields(contentFrom(fields, '/fields')), ...called };
}

function readFields(fields: Record<string, unknown>): Record<string, string> {
  const unknown = Object.keys(fields).filter((field) => !Object.hasOwn(DATA_FIELDS, field));
  if (unknown.length === 0) return readContent(fields, '/fields');
  const fault = { code: 'unknown-field', message: 'must be a data field' };
  throw new DomainError('request/invalid', {
    errors: unknown.map((field) => ({ pointer: `/fields/${field}`, ...fault })),
  });
}
