import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const landesmigrationsberatungService = defineService({
  id: 'landesmigrationsberatung',
  name: { de: 'Migrationsberatung des Landes / Flüchtlingssozialarbeit', en: 'State migration counselling' },
  plain: { de: 'Beratung vor Ort, auch für Menschen im Asylverfahren und mit Duldung.' },
  legalBasis: ['Förderrichtlinie des Landes (Name prüfen)'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'soz-asylblg-grundleistungen',
      authority: 'sozialamt',
      why: 'Leistungen klären',
      transfer: 'tp-counselling-out',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
