import { preferredType } from './preferred-type.js';

/** In which forms a page is answered where its operation says that it can be a table. */
export const PAGE_TYPES = ['application/json', 'text/csv'] as const;

/** Whether an `Accept` header likes CSV better. */
export const wantsCsv = (accept: string | undefined): boolean => preferredType(accept, PAGE_TYPES) === 'text/csv';
