import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const teilhabeMitreden = defineService({
  id: 'teilhabe-mitreden',
  name: { de: 'Beteiligung (Integrationsrat, Migrationsausschuss)', en: 'Political participation' },
  plain: { de: 'Sie können im Landkreis mitreden und mitbestimmen.' },
  legalBasis: ['NKomVG/kommunale Satzung'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'known',
  sources: ['known'],
});
