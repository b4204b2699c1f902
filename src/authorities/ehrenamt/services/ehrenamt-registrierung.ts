import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const ehrenamtRegistrierung = defineService({
  id: 'ehrenamt-registrierung',
  name: { de: 'Ehrenamt: Anmeldung und Vermittlung', en: 'Volunteer registration' },
  plain: { de: 'Sie möchten helfen? Wir vermitteln und begleiten Sie.' },
  legalBasis: ['§ 72a SGB VIII (bei Kontakt zu Minderjährigen)', '§ 30a BZRG'],
  condition: all(is('wants_to_volunteer', true)),
  documents: ['fuehrungszeugnis-erweitert'],
  fee: { cents: 0, note: 'Führungszeugnis für Ehrenamtliche gebührenfrei mit Bestätigung (known)' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [{ service: 'ehrenamt-begleitung', authority: 'ehrenamt', why: 'Einsatz', transfer: 'tp-volunteer' }],
  certainty: 'known',
  sources: ['known'],
  note: 'Führungszeugnis nur einsehen; speichern nur die drei Angaben aus § 72a Abs. 5 SGB VIII, Löschung spätestens sechs Monate nach Ende.',
});
