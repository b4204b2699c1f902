import { defineRow } from '../transfer-row.js';

/** No data travels: the person goes there herself. */
export const WITHOUT_TRANSFER = [
  defineRow({
    id: 'tp-self-service',
    title: { de: 'Keine Datenübergabe – die Person geht selbst (Wegweiser, Checkliste, Termin)' },
    channel: 'none',
    from: ['@anyone'],
    to: ['@anyone'],
    purpose: { de: 'Hinweis auf den nächsten Schritt; auch Folgevorgang in derselben Stelle' },
    legalBasis: ['keine Übermittlung'],
    consent: 'person_initiated',
    fields: [],
    never: [],
    trigger: 'advice',
    note: {
      de: 'Standard, wenn keine Zeile eine Übergabe erlaubt. Die empfangende Stelle kann ihre eigenen Registerrechte nutzen (channel register_query).',
    },
    certainty: 'known',
  }),
];
