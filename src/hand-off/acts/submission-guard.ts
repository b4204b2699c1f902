import { type Register } from '../../catalogue/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { faultsOf } from '../domain/documents.js';
import { type Offer } from './offer.js';

/**
 * What `submit` needs beside its legal basis: each paper the service asks for is along, or its gap is stated. The fields are
 * within the declared need already: a declared next step takes its list from the row of the transfer law that was asked.
 * @throws DomainError `hand-off/document-not-asked-for`, `hand-off/document-contradicted`,
 * `hand-off/documents-missing`
 */
export function assertSubmittable(offer: Offer, register: Register): void {
  const fields = Object.keys(offer.content);
  const declared = register.service(offer.service)?.documents ?? [];
  const { documents = [], documentGaps: gaps = [] } = offer;
  const faults = faultsOf({ kind: offer.kind, fields, declared }, { documents, gaps });
  if (faults.unasked.length > 0)
    throw new DomainError('hand-off/document-not-asked-for', { documents: faults.unasked });
  if (faults.contradicted.length > 0) {
    throw new DomainError('hand-off/document-contradicted', { documents: faults.contradicted });
  }
  if (faults.missing.length > 0) throw new DomainError('hand-off/documents-missing', { missing: faults.missing });
}
