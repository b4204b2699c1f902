import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const teilhabeAntidiskriminierung = defineService({
  id: 'teilhabe-antidiskriminierung',
  name: { de: 'Antidiskriminierungsberatung', en: 'Anti-discrimination advice' },
  plain: { de: 'Hilfe, wenn Sie wegen Herkunft, Religion oder anderem benachteiligt werden.' },
  legalBasis: ['AGG', 'kommunal/Landesförderung'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'rechtliche Beratung',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
