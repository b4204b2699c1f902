import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const abhVerpflichtungserklaerung = defineService({
  id: 'abh-verpflichtungserklaerung',
  name: { de: 'Verpflichtungserklärung', en: 'Declaration of commitment' },
  plain: {
    de: 'Sie laden jemanden ein und übernehmen die Kosten? Hier geben Sie die Erklärung ab. Sie haften fünf Jahre.',
  },
  legalBasis: ['§§ 66–68 AufenthG'],
  condition: all(is('resides_in_district', true), is('livelihood_secured', true)),
  documents: ['personalausweis-eu', 'reisepass', 'einkommensnachweis', 'mietvertrag'],
  fee: { cents: 2900, note: '§ 47 Abs. 1 Nr. 12 AufenthV' },
  channels: ['in_person'],
  deadlines: ['aufenthg-68-verpflichtung'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'falls später Leistungen fließen: Erstattung',
      transfer: 'tp-68',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
