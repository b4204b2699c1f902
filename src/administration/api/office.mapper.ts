import { toOfficeView } from '../../catalogue/index.js';
import { isFull } from '../../hand-off/index.js';
import { type AdministeredOffice } from '../acts/read-offices.js';
import { toClosureView } from './closure.mapper.js';
import { type AdministeredOfficeResponse } from './office.response.js';

export function toAdministeredView({
  office,
  planned,
  closures,
  load,
}: AdministeredOffice): AdministeredOfficeResponse {
  const { version, calendar, openMattersLimit, competentFor, validFrom, validUntil } = office;
  return {
    ...toOfficeView(office),
    version,
    calendar,
    openMattersLimit,
    competentFor,
    validFrom,
    validUntil,
    planned: planned.map(({ id, validFrom: from, changes }) => ({ id, validFrom: from, changes })),
    closures: closures.map(toClosureView),
    load: load && { ...load, isFull: isFull(load, office) },
  };
}
