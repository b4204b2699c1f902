import type { ConsentLevel } from '../../authority-kit/index.js';

/** What the agreement of the person must look like, in the words of the source. */
export const CONSENT_LEVELS: Readonly<Record<ConsentLevel, { readonly de: string }>> = {
  none: { de: 'Gesetzliche Befugnis oder Pflicht; keine Einwilligung, aber Information der Person.' },
  required: { de: 'Einwilligung für diesen Zweck; widerruflich, mit Datum und Sprache.' },
  explicit_per_recipient: { de: 'Ausdrückliche Einwilligung je Empfänger und Feld (Art. 9 DSGVO, wenn art9 true).' },
  person_initiated: {
    de: 'Antrag, Auftrag oder Vollmacht der Person; nur was sie dafür eingereicht oder bestimmt hat.',
  },
};

/** The ids of the consent levels, for whoever checks what was sent. */
export const CONSENTS = Object.keys(CONSENT_LEVELS) as ConsentLevel[];

/** How data may travel. Only `router` and `none` are ways this software takes. */
export type TransferChannel = 'router' | 'register_query' | 'outside_router' | 'none';

export const TRANSFER_CHANNELS: Readonly<Record<TransferChannel, { readonly de: string }>> = {
  router: { de: 'Übergabe (Push) durch die Vermittlungssoftware.' },
  register_query: {
    de: 'Abruf der empfangenden Stelle aus einem Register mit eigenem Zugang; die Vermittlungssoftware fragt nie ab und speichert kein Ergebnis.',
  },
  outside_router: {
    de: 'Rechtlich möglich oder Pflicht, aber nur als Einzelfallentscheidung eines Menschen außerhalb der Vermittlungssoftware.',
  },
  none: { de: 'Keine Übermittlung; die Person geht selbst (Wegweiser, Checkliste, Termin).' },
};
