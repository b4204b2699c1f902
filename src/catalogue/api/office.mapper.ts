import { type Office } from '../domain/office.js';
import { type OfficeResponse } from './office.dto.js';

/** What is published of an office. */
export function toOfficeView(office: Office): OfficeResponse {
  const { id, authority, name, area, sites, languages, interpreterOnRequest, acceptsHandOffs, capacityPerDay } = office;
  const { email, sample, note } = office;
  return {
    id,
    authority,
    name,
    area,
    sites,
    languages,
    interpreterOnRequest,
    acceptsHandOffs,
    capacityPerDay,
    email,
    sample,
    note,
  };
}
