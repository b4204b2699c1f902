import { all, defineService, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const bamfKurstraeger = defineService({
  id: 'bamf-kurstraeger',
  name: { de: 'Anmeldung beim Kursträger (Integrationskurs)', en: 'Registration with a course provider' },
  plain: { de: 'Melden Sie sich bei einem Kursträger an und machen Sie den Einstufungstest.' },
  legalBasis: ['§ 7 IntV'],
  condition: all(isOneOf('german_level', ['none', 'a1', 'a2', 'b1'])),
  documents: ['bestaetigung-teilnahmeberechtigung'],
  fee: {
    cents: null,
    note: 'Kostenbeitrag 50 % des Erstattungssatzes je Unterrichtseinheit (§ 9 Abs. 1 IntV); Satz aus Konfiguration',
  },
  channels: ['in_person', 'online'],
  deadlines: ['intv-7-kursbeginn', 'intv-4-beginn'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'jc-kooperationsplan',
      authority: 'jobcenter',
      why: 'Anmeldenachweis an Jobcenter (Verpflichtete)',
      transfer: 'tp-intkurs-back',
    },
    {
      service: 'ja-kita',
      authority: 'jugendamt',
      why: 'Kinderbetreuung während des Kurses',
      transfer: 'tp-self-service',
    },
    { service: 'bamf-berufssprachkurs', authority: 'bamf', why: 'Anschluss ab B1', transfer: 'tp-bsk' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
