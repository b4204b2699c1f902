import { all, defineService, is, isOneOf, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const baAlg = defineService({
  id: 'ba-alg',
  name: { de: 'Arbeitslosengeld', en: 'Unemployment benefit' },
  plain: {
    de: 'Wer lange genug versichert war, bekommt Arbeitslosengeld. Meldung spätestens am ersten Tag ohne Arbeit.',
  },
  legalBasis: ['§§ 137–147 SGB III'],
  condition: all(is('unemployed', true), isOneOf('employment', ['none', 'marginal'])),
  documents: ['kuendigung', 'bankverbindung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: ['sgb3-141-arbeitslos'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'aufstockend, wenn zu wenig',
      transfer: 'tp-sgb-forward',
    },
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Vermittlung', transfer: 'tp-sgb-coop' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
