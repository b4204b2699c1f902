import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const integrationWillkommen = defineService({
  id: 'integration-willkommen',
  name: { de: 'Willkommensangebot für Fachkräfte und Familien', en: 'Welcome service for skilled workers' },
  plain: { de: 'Hilfe beim Ankommen: Wohnung, Schule, Kita, Vereine.' },
  legalBasis: ['kommunal'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'melde-anmeldung', authority: 'meldebehoerde', why: 'Anmeldung', transfer: 'tp-self-service' },
    { service: 'schule-aufnahme', authority: 'schule', why: 'Schule', transfer: 'tp-school' },
    {
      service: 'teilhabe-verein',
      authority: 'gesellschaftliche-teilhabe',
      why: 'Vereine',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
