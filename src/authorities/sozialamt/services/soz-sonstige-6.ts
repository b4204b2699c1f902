import { all, ASYLBLG_CIRCLE, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozSonstige6 = defineService({
  id: 'soz-sonstige-6',
  name: { de: 'Sonstige Leistungen bei besonderem Bedarf', en: 'Other benefits for special needs' },
  plain: { de: 'Für besondere Bedürfnisse, zum Beispiel nach Gewalt, gibt es zusätzliche Hilfen.' },
  legalBasis: ['§ 6 AsylbLG'],
  condition: all(is('resides_in_district', true), ASYLBLG_CIRCLE),
  documents: ['aerztliche-bescheinigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'ls-sgbxiv',
      authority: 'landessozialamt',
      why: 'Opferentschädigung/Traumaambulanz',
      transfer: 'tp-art9-protection',
    },
    {
      service: 'avb-asylverfahrensberatung',
      authority: 'asylverfahrensberatung',
      why: 'besondere Verfahrensgarantien',
      transfer: 'tp-art9-protection',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
