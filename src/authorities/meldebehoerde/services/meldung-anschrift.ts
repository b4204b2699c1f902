import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const meldungAnschrift = defineService({
  id: 'meldung-anschrift',
  name: { de: 'Adressänderung allen Stellen mitteilen', en: 'Report change of address' },
  plain: { de: 'Sagen Sie bei jedem Umzug sofort allen Stellen Bescheid – sonst verpassen Sie wichtige Post.' },
  legalBasis: ['§ 10 AsylG', '§ 60 Abs. 1 Nr. 2 SGB I', '§ 17 BMG'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: ['asylg-10-anschrift'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'bamf-asylantrag',
      authority: 'bamf',
      why: 'im Asylverfahren: BAMF, ABH, Gericht',
      transfer: 'tp-self-service',
    },
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'Leistungsstelle', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
