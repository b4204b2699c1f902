import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const baZustimmung = defineService({
  id: 'ba-zustimmung',
  name: { de: 'Zustimmung zur Beschäftigung (Arbeitsmarktzulassung)', en: 'BA consent to employment' },
  plain: {
    de: 'Die Arbeitsagentur prüft Lohn und Arbeitsbedingungen. Antwortet sie nicht in zwei Wochen, gilt die Zustimmung als erteilt.',
  },
  legalBasis: ['§ 39 AufenthG', '§§ 34–36 BeschV'],
  condition: all(THIRD_COUNTRY_NATIONAL, is('has_job_offer', true)),
  documents: ['erklaerung-beschaeftigung', 'arbeitsvertrag', 'anerkennungsbescheid'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online'],
  deadlines: ['beschv-36-zustimmungsfiktion', 'beschv-36-zustimmungsfiktion-81a'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-ae-fachkraft',
      authority: 'auslaenderbehoerde',
      why: 'Ergebnis an ABH',
      transfer: 'tp-ba-consent-back',
    },
    {
      service: 'abh-beschaeftigungserlaubnis',
      authority: 'auslaenderbehoerde',
      why: 'Ergebnis an ABH',
      transfer: 'tp-ba-consent-back',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Verwaltungsinterner Vorgang; Rechtsbehelf nur gegen ABH-Bescheid.',
});
