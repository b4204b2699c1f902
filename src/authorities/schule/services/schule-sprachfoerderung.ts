import { all, below, defineService, is, OBJECTION_THEN_VG } from '../../../authority-kit/index.js';

export const schuleSprachfoerderung = defineService({
  id: 'schule-sprachfoerderung',
  name: { de: 'Sprachförderung (Sprachlernklasse, Förderunterricht)', en: 'Language support at school' },
  plain: { de: 'Kinder mit wenig Deutsch bekommen besonderen Unterricht.' },
  legalBasis: ['§ 54a NSchG'],
  condition: all(is('resides_in_district', true), below('child_age', 18)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: OBJECTION_THEN_VG,
  nextHandOffs: [
    {
      service: 'jmd-beratung',
      authority: 'jugendmigrationsdienst',
      why: 'ab zwölf Jahren Begleitung',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
