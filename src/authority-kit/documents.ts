import { FAMILY_AND_HEALTH } from './documents/family-and-health.js';
import { HOME_AND_MONEY } from './documents/home-and-money.js';
import { IDENTITY_AND_STAY } from './documents/identity-and-stay.js';
import { WORK_AND_EDUCATION } from './documents/work-and-education.js';

export type { DocumentDefinition } from './documents/document-definition.js';

/** Every paper a service may ask for; the id is the key. */
export const DOCUMENTS = { ...IDENTITY_AND_STAY, ...HOME_AND_MONEY, ...WORK_AND_EDUCATION, ...FAMILY_AND_HEALTH };

export type DocumentId = keyof typeof DOCUMENTS;
