import { all, below, defineService, is, VG_ROUTE_UNCLEAR } from '../../../authority-kit/index.js';

export const jaKita = defineService({
  id: 'ja-kita',
  name: { de: 'Kita-Platz / Kindertagespflege', en: 'Childcare place' },
  plain: { de: 'Ab einem Jahr hat Ihr Kind einen Rechtsanspruch auf einen Kita-Platz.' },
  legalBasis: ['§ 24 SGB VIII', 'NKiTaG'],
  condition: all(is('resides_in_district', true), below('child_age', 7)),
  documents: ['geburtsurkunde', 'meldebestaetigung', 'impfausweis-masern'],
  fee: { cents: null, note: 'ab drei Jahren in Niedersachsen überwiegend beitragsfrei (known); Essen/Krippe örtlich' },
  channels: ['online', 'in_person'],
  deadlines: ['ifsg-20-masern-schule'],
  remedy: VG_ROUTE_UNCLEAR,
  nextHandOffs: [
    {
      service: 'ga-masern',
      authority: 'gesundheitsamt',
      why: 'Masern-Nachweis vor Beginn',
      transfer: 'tp-self-service',
    },
    { service: 'bamf-kurstraeger', authority: 'bamf', why: 'Kurs ermöglichen', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  doubts: ['D04'],
  sources: ['gii-2026-08-19'],
});
