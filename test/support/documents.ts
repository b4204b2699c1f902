import { serviceById } from '../../src/authorities/index.js';
import { type DocumentGap } from '../../src/hand-off/domain/documents.js';

/** An application that comes without any of its papers, and says so. */
export const withoutPapers = (service: string): DocumentGap[] =>
  (serviceById(service)?.documents ?? []).map((document) => ({ document, reason: 'handed-in-later' }));
