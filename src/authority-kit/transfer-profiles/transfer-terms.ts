import type { DataFieldId } from '../data-fields.js';

/**
 * The agreement a transfer needs. `none`: legal power or duty, the person is informed; `required`: consent for this purpose;
 * `explicit_per_recipient`: express consent for each recipient and field; `person_initiated`: application, order or power of
 * attorney of the person, and only what they handed in or named for it.
 */
export type ConsentLevel = 'none' | 'required' | 'explicit_per_recipient' | 'person_initiated';

/** On what terms data may travel: the agreement, the law, and the closed list of fields. */
export interface TransferTerms {
  readonly consent: ConsentLevel;
  readonly legalBasis: readonly string[];
  readonly fields: readonly DataFieldId[];
}
