import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const gaMasern = defineService({
  id: 'ga-masern',
  name: { de: 'Masernschutz: Beratung und Nachweise', en: 'Measles protection' },
  plain: { de: 'Für Kita, Schule und Unterkunft brauchen Sie einen Masern-Nachweis.' },
  legalBasis: ['§ 20 Abs. 8–12 IfSG'],
  condition: all(is('resides_in_district', true)),
  documents: ['impfausweis-masern'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['ifsg-20-masern-schule', 'ifsg-20-masern-gu', 'ifsg-20-9a-nachreichen'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'ga-impfberatung', authority: 'gesundheitsamt', why: 'Impfung', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
