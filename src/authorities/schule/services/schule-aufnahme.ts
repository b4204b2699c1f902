import { all, atLeast, below, defineService, is, OBJECTION_THEN_VG } from '../../../authority-kit/index.js';

export const schuleAufnahme = defineService({
  id: 'schule-aufnahme',
  name: { de: 'Schulaufnahme / Anmeldung zur Schule', en: 'School enrolment' },
  plain: { de: 'In Niedersachsen gilt Schulpflicht zwölf Jahre. Die Schule am Wohnort nimmt Ihr Kind auf.' },
  legalBasis: ['§§ 63–67 NSchG'],
  condition: all(is('resides_in_district', true), atLeast('child_age', 5), below('child_age', 18)),
  documents: ['geburtsurkunde', 'meldebestaetigung', 'impfausweis-masern', 'sorgerechtsnachweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['nschg-64-schulpflicht', 'nschg-64-flex-1-mai', 'ifsg-20-masern-schule'],
  remedy: OBJECTION_THEN_VG,
  nextHandOffs: [
    {
      service: 'schule-sprachfoerderung',
      authority: 'schule',
      why: 'Sprachlernklasse/Förderunterricht',
      transfer: 'tp-school',
    },
    { service: 'jc-but', authority: 'jobcenter', why: 'Schulbedarf und Mittagessen', transfer: 'tp-self-service' },
    {
      service: 'ga-schuleingang',
      authority: 'gesundheitsamt',
      why: 'Schuleingangsuntersuchung',
      transfer: 'tp-school-health',
    },
    { service: 'ehrenamt-begleitung', authority: 'ehrenamt', why: 'Patenschaft', transfer: 'tp-volunteer' },
  ],
  certainty: 'verified',
  sources: ['nschg (bildungsportal-niedersachsen.de)', 'gii-2026-08-19 (§ 20 IfSG, § 87 AufenthG)'],
  note: 'Kein Aufenthaltsstatus erfragen; § 87 Abs. 1 AufenthG nimmt Schulen von Mitteilungspflichten aus.',
});
