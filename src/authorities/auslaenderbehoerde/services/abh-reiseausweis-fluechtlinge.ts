import { all, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const abhReiseausweisFluechtlinge = defineService({
  id: 'abh-reiseausweis-fluechtlinge',
  name: { de: 'Reiseausweis für Flüchtlinge', en: 'Refugee travel document' },
  plain: { de: 'Anerkannte Flüchtlinge bekommen einen Reiseausweis statt des Passes ihres Landes.' },
  legalBasis: ['§ 4 Abs. 1 Satz 1 Nr. 3 AufenthV', 'Art. 28 GFK'],
  condition: all(is('resides_in_district', true), isOneOf('residence_status', ['ae_25_1', 'ae_25_2_refugee'])),
  documents: ['aufenthaltstitel', 'lichtbild-biometrisch'],
  fee: { cents: 7000, note: 'unter 24 Jahre 38; vorläufig 26; Kinder unter 12 ohne Chip 14 (§ 48)' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-ae-verlaengerung',
      authority: 'auslaenderbehoerde',
      why: 'Titel und Ausweis zusammen verlängern',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
