import { all, ASYLBLG_CIRCLE, atLeast, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozArbeitsgelegenheit = defineService({
  id: 'soz-arbeitsgelegenheit',
  name: { de: 'Arbeitsgelegenheit (gemeinnützige Tätigkeit)', en: 'Community work opportunity' },
  plain: { de: 'Freiwillige oder angeordnete gemeinnützige Arbeit mit 80 Cent Aufwandsentschädigung je Stunde.' },
  legalBasis: ['§ 5 AsylbLG'],
  condition: all(is('resides_in_district', true), ASYLBLG_CIRCLE, atLeast('age', 18)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'ba-beratung',
      authority: 'agentur-fuer-arbeit',
      why: 'Weg in Beschäftigung',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
