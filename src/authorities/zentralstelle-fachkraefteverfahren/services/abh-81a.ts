import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const abh81a = defineService({
  id: 'abh-81a',
  name: { de: 'Beschleunigtes Fachkräfteverfahren', en: 'Fast-track procedure for skilled workers' },
  plain: {
    de: 'Ihr Arbeitgeber kann ein schnelleres Verfahren beantragen. Die Behörde holt dann Anerkennung, Arbeitsagentur und Visum zusammen ein.',
  },
  legalBasis: ['§ 81a AufenthG', '§ 14a BQFG', '§ 31a AufenthV', '§ 36 Abs. 2 Satz 2 BeschV'],
  condition: all(THIRD_COUNTRY_NATIONAL, is('employer_requests', true), is('has_job_offer', true)),
  documents: [
    'vollmacht',
    'vereinbarung-81a',
    'reisepass',
    'arbeitsvertrag',
    'erklaerung-beschaeftigung',
    'abschlusszeugnis',
    'beglaubigte-uebersetzung',
    'lebenslauf',
    'sprachzertifikat',
  ],
  fee: { cents: 41100, note: '§ 47 Abs. 1 Nr. 15 AufenthV; zahlt der Arbeitgeber' },
  channels: ['online', 'post'],
  deadlines: [
    'bqfg-14a-empfang',
    'bqfg-14a-entscheidung',
    'beschv-36-zustimmungsfiktion-81a',
    'aufenthg-81a-3-werktage',
    'aufenthv-31a-termin',
    'aufenthv-31a-bescheid',
  ],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'an-bqfg',
      authority: 'anerkennungsstelle',
      why: 'Gleichwertigkeit einleiten (Schriftwechsel über ABH)',
      transfer: 'tp-81a',
    },
    {
      service: 'an-gesundheit',
      authority: 'anerkennungsstelle',
      why: 'Gesundheitsberuf: Berufsausübungserlaubnis einholen',
      transfer: 'tp-81a',
    },
    { service: 'ba-zustimmung', authority: 'agentur-fuer-arbeit', why: 'Ein-Wochen-Uhr', transfer: 'tp-81a' },
    {
      service: 'abh-visumzustimmung',
      authority: 'auslaenderbehoerde',
      why: 'Vorabzustimmung an Auslandsvertretung',
      transfer: 'tp-81a',
    },
    {
      service: 'integration-willkommen',
      authority: 'integrationsstelle',
      why: 'Ankunft vorbereiten: Wohnung, Anmeldung, Kita',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'In Niedersachsen seit 01.01.2026 zentral bei der Landesaufnahmebehörde in Osnabrück; die Kreis-Ausländerbehörde verweist weiter.',
});
