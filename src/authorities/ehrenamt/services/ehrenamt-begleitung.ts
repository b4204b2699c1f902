import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const ehrenamtBegleitung = defineService({
  id: 'ehrenamt-begleitung',
  name: { de: 'Begleitung zu Behörden, Arzt, Schule', en: 'Accompaniment' },
  plain: { de: 'Ehrenamtliche begleiten Sie – nur wenn Sie das möchten.' },
  legalBasis: ['§ 6 RDG (unentgeltliche Rechtsdienstleistung nur unter Anleitung)'],
  condition: all(is('wants_support_person', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'known',
  sources: ['known'],
  note: 'Keine Falldaten; Begleitung ersetzt keine Rechtsberatung.',
});
