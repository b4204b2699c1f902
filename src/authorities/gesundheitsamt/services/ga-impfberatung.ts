import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const gaImpfberatung = defineService({
  id: 'ga-impfberatung',
  name: { de: 'Impfberatung', en: 'Vaccination advice' },
  plain: { de: 'Kostenlose Beratung und Impfangebote.' },
  legalBasis: ['§ 20 Abs. 1, 5 IfSG'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'soz-krankenbehandlung', authority: 'sozialamt', why: 'Kostenübernahme', transfer: 'tp-self-service' },
  ],
  certainty: 'known',
  sources: ['known'],
});
