import { all, defineService, is, isOneOf, NO_REMEDY, RESIDENCE_PERMITS } from '../../../authority-kit/index.js';

export const abhEatNeu = defineService({
  id: 'abh-eat-neu',
  name: { de: 'Neuausstellung des elektronischen Aufenthaltstitels', en: 'Replacement of eAT card' },
  plain: { de: 'Neuer Pass, Verlust oder Defekt: Dann brauchen Sie eine neue Karte.' },
  legalBasis: ['§ 78 AufenthG', '§ 45c AufenthV'],
  condition: all(
    is('resides_in_district', true),
    isOneOf('residence_status', [...RESIDENCE_PERMITS, 'ne', 'daueraufenthalt_eu']),
  ),
  documents: ['reisepass', 'aufenthaltstitel', 'lichtbild-biometrisch'],
  fee: { cents: 6700, note: '§ 45c AufenthV; Express +35 (§ 45a)' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
