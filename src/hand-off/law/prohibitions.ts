import { PROHIBITIONS_BY_SENDER } from './prohibitions/by-sender.js';
import { PROHIBITIONS_BY_RECIPIENT } from './prohibitions/by-recipient.js';
import { PROHIBITIONS_BY_FIELD } from './prohibitions/by-field.js';
import { PROHIBITIONS_BY_ACCESS } from './prohibitions/by-access.js';
import { defineProhibition, type Prohibition } from './prohibition.js';

/** What holds where nothing else does: no row allows it, so it is forbidden. */
export const DEFAULT_PROHIBITION: Prohibition = defineProhibition({
  id: 'dn-default',
  from: ['@anyone'],
  to: ['@anyone'],
  fields: [],
  reason: { de: 'Keine Zeile erlaubt diese Übergabe.' },
  legalBasis: ['Art. 6 Abs. 1 DSGVO', '§ 67b Abs. 1 SGB X (Verbot mit Erlaubnisvorbehalt)'],
  certainty: 'verified',
});

/** Express prohibitions. They beat every row they do not name in `unlessRows`. */
export const PROHIBITIONS: readonly Prohibition[] = [
  DEFAULT_PROHIBITION,
  ...PROHIBITIONS_BY_SENDER,
  ...PROHIBITIONS_BY_RECIPIENT,
  ...PROHIBITIONS_BY_FIELD,
  ...PROHIBITIONS_BY_ACCESS,
];
