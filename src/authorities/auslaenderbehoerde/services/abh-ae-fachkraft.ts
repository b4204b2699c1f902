import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const abhAeFachkraft = defineService({
  id: 'abh-ae-fachkraft',
  name: {
    de: 'Aufenthaltserlaubnis für Fachkräfte (Berufsausbildung/Studium)',
    en: 'Residence permit for skilled workers',
  },
  plain: {
    de: 'Sie haben einen anerkannten Abschluss und eine passende Stelle: Hier bekommen Sie die Erlaubnis, in Deutschland zu arbeiten.',
  },
  legalBasis: ['§§ 18, 18a, 18b AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    is('has_job_offer', true),
    is('recognition_result', 'full'),
  ),
  conditionNote:
    'Ab Alter 45 zusätzlich Gehalt 55 % der Beitragsbemessungsgrenze oder Altersversorgung (§ 18 Abs. 2 Nr. 5).',
  documents: [
    'reisepass',
    'visum',
    'arbeitsvertrag',
    'erklaerung-beschaeftigung',
    'anerkennungsbescheid',
    'krankenversicherung',
    'mietvertrag',
    'lichtbild-biometrisch',
    'meldebestaetigung',
  ],
  fee: { cents: 10000, note: '§ 45 Nr. 1 AufenthV; Minderjährige die Hälfte (§ 50)' },
  channels: ['online', 'in_person'],
  deadlines: ['aufenthg-82-6-mitteilung', 'aufenthg-18-5-mindest', 'aufenthv-41-90-tage', 'aufenthg-44-2-anspruch'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'ba-zustimmung',
      authority: 'agentur-fuer-arbeit',
      why: 'Zustimmung der Arbeitsagentur ist meist nötig',
      transfer: 'tp-ba-consent',
    },
    {
      service: 'melde-anmeldung',
      authority: 'meldebehoerde',
      why: 'Anmeldung ist Grundlage für Post, Steuer-ID und Kasse',
      transfer: 'tp-self-service',
    },
    {
      service: 'kk-mitgliedschaft',
      authority: 'krankenkasse',
      why: 'Krankenkasse wählen',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-familiennachzug',
      authority: 'auslaenderbehoerde',
      why: 'Familie nachholen',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-integrationskurs',
      authority: 'auslaenderbehoerde',
      why: 'Anspruch auf Integrationskurs prüfen',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
