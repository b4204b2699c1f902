import { namedUuid } from '../../platform/named-uuid.js';
import { type EntryKind } from '../domain/entry.js';

/** Namespace of all ids of the directory; part of the contract and never changed. */
const NAMESPACE = '6f1d3f6e-6c0b-4a53-9d0c-2f5a7a0e4b1d';

/** Parts that are nested in an object and have no address of their own. */
type Part =
  | 'attribute'
  | 'cost_option'
  | 'language'
  | 'organization_identifier'
  | 'required_document'
  | 'schedule'
  | 'service_area';

/** The id of what we know as `key`: the same after every restart, and wherever the same keys are used. */
export const stableId = (what: EntryKind | Part, key: string): string => namedUuid(NAMESPACE, `${what}:${key}`);
