import { all, atLeast, defineService, NO_REMEDY } from '../../../authority-kit/index.js';

export const baBeratung = defineService({
  id: 'ba-beratung',
  name: { de: 'Berufsberatung und Vermittlung', en: 'Career guidance and placement' },
  plain: { de: 'Beratung zu Arbeit, Ausbildung und Weiterbildung – auch für Gestattete mit guter Bleibeperspektive.' },
  legalBasis: ['§§ 29–39a SGB III'],
  condition: all(atLeast('age', 15)),
  documents: ['lebenslauf', 'abschlusszeugnis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone', 'online'],
  deadlines: ['sgb3-324-vorher'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'ba-bab',
      authority: 'agentur-fuer-arbeit',
      why: 'Geld während Ausbildung',
      transfer: 'tp-self-service',
    },
    { service: 'an-beratung', authority: 'anerkennungsstelle', why: 'Anerkennung', transfer: 'tp-anerkennung' },
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'wenn Geld fehlt', transfer: 'tp-sgb-forward' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
