import { type Authority, DOCUMENTS, type PublicService, RULE_VERSION } from '../../authority-kit/index.js';
import { type AuthorityResponse, type AuthorityServicesResponse, type ServiceResponse } from './service.dto.js';

export function toServiceView(service: PublicService): ServiceResponse {
  const { id, authority, name, plain, leikaKey, legalBasis, condition, conditionNote, ...rest } = service;
  const documents = service.documents.map((document) => ({ id: document, name: DOCUMENTS[document].name.de }));
  const about = { id, authority, name, plain, leikaKey, legalBasis, condition, conditionNote };
  return { ...about, ...rest, documents, nextHandOffs: [...service.nextHandOffs] };
}

export function toAuthorityView({ id, name, kind, procedureLaw, sgbBody, services }: Authority): AuthorityResponse {
  return { id, name, kind, procedureLaw, sgbBody, services: services.map((service) => service.id) };
}

export function toServicesView(authority: Authority): AuthorityServicesResponse {
  return { authority: authority.id, ruleVersion: RULE_VERSION, services: authority.services.map(toServiceView) };
}
