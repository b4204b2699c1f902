import { type Authority, DOCUMENTS, type PublicService, RULE_VERSION } from '../../authority-kit/index.js';
import { type AuthorityResponse, type AuthorityServicesResponse, type ServiceResponse } from './service.dto.js';

export function toServiceView(service: PublicService): ServiceResponse {
  return {
    ...service,
    documents: service.documents.map((id) => ({ id, name: DOCUMENTS[id].name.de })),
    nextHandOffs: [...service.nextHandOffs],
  };
}

export function toAuthorityView({ id, name, kind, procedureLaw, sgbBody, services }: Authority): AuthorityResponse {
  return { id, name, kind, procedureLaw, sgbBody, services: services.map((service) => service.id) };
}

export function toServicesView(authority: Authority): AuthorityServicesResponse {
  return { authority: authority.id, ruleVersion: RULE_VERSION, services: authority.services.map(toServiceView) };
}
