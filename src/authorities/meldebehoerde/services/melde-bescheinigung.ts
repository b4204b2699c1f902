import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const meldeBescheinigung = defineService({
  id: 'melde-bescheinigung',
  name: { de: 'Meldebescheinigung', en: 'Registration certificate' },
  plain: { de: 'Nachweis über Ihre Anmeldung für Bank, Behörden oder Ausland.' },
  leikaKey: '99115003012000',
  legalBasis: ['§ 18 BMG'],
  condition: all(is('resides_in_district', true), is('address_registered', true)),
  documents: ['reisepass'],
  fee: { cents: null, note: 'Gebühr örtlich' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'verified',
  sources: ['gii-2026-08-19', 'meineverwaltung.nrw/leistung/99115003012000 (Fundstelle in öffentlichem Quelltext)'],
});
