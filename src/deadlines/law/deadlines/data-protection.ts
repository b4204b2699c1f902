import { defineDeadline, type Deadline } from '../deadline.js';

/** Rights of the data subject and personal data breaches. */
export const DATA_PROTECTION_DEADLINES: readonly Deadline[] = [
  defineDeadline({
    id: 'dsgvo-12-3-auskunft',
    title: { de: 'Auskunft u. a. Betroffenenrechte: ein Monat', en: 'Data subject request: one month' },
    domain: 'data_protection',
    kind: 'authority_duty',
    trigger: 'request_received',
    length: { value: 1, unit: 'months' },
    actor: 'authority',
    legalBasis: ['Art. 12 Abs. 3 DSGVO'],
    consequenceIfMissed: 'Aufsichtsbehörde, Schadensersatz',
    computation: { profile: 'EU_1182_71', shift: true, shiftBasis: 'Art. 3 Abs. 4 VO (EWG, Euratom) 1182/71' },
    extension: { possible: true, basis: 'um zwei Monate bei Komplexität/Anzahl; Mitteilung binnen des ersten Monats' },
    reminders: { who: 'authority', leadTimes: ['P14D', 'P7D', 'P2D'] },
    certainty: 'known',
    sources: ['edpb'],
    doubt: 'D15',
  }),
  defineDeadline({
    id: 'dsgvo-33-meldung',
    title: { de: 'Datenpanne melden: 72 Stunden', en: 'Data breach: 72 hours' },
    domain: 'data_protection',
    kind: 'authority_duty',
    trigger: 'breach_known',
    length: { value: 72, unit: 'hours' },
    actor: 'authority',
    legalBasis: ['Art. 33 Abs. 1 DSGVO'],
    consequenceIfMissed: 'Bußgeld (für Behörden eingeschränkt), Begründung der Verspätung nötig',
    computation: {
      profile: 'EU_1182_71',
      shift: false,
      shiftBasis: 'Stundenfrist läuft durch; Art. 3 Abs. 5 VO 1182/71 streitig',
    },
    extension: { possible: false, basis: 'Meldung in Schritten zulässig (Art. 33 Abs. 4)' },
    reminders: { who: 'authority (LfD Niedersachsen)', leadTimes: ['PT48H', 'PT24H', 'PT4H'] },
    certainty: 'known',
    sources: ['edpb'],
    doubt: 'D15',
  }),
];
