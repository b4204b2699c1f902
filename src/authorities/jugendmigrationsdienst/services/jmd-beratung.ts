import { all, atLeast, atMost, defineService, NO_REMEDY } from '../../../authority-kit/index.js';

export const jmdBeratung = defineService({
  id: 'jmd-beratung',
  name: { de: 'Jugendmigrationsdienst', en: 'Youth migration service' },
  plain: { de: 'Beratung und Begleitung für junge Menschen von 12 bis 27 Jahren.' },
  legalBasis: ['Kinder- und Jugendplan des Bundes / § 83 SGB VIII'],
  condition: all(atLeast('age', 12), atMost('age', 27)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'schule-aufnahme', authority: 'schule', why: 'Schule/Ausbildung', transfer: 'tp-counselling-out' },
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Berufsberatung', transfer: 'tp-counselling-out' },
  ],
  certainty: 'known',
  sources: ['known'],
});
