import { all, atLeast, defineService, NO_REMEDY } from '../../../authority-kit/index.js';

export const mbeBeratung = defineService({
  id: 'mbe-beratung',
  name: { de: 'Migrationsberatung für erwachsene Zugewanderte', en: 'Adult migration counselling' },
  plain: { de: 'Kostenlose Beratung zu Arbeit, Sprache, Behörden und Recht für Erwachsene ab 27.' },
  legalBasis: ['§ 45 Satz 1, § 75 Nr. 9 AufenthG'],
  condition: all(atLeast('age', 27)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone', 'online'],
  deadlines: ['aufenthg-29-2-familiennachzug', 'sgb10-44-ueberpruefung'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Antrag begleiten',
      transfer: 'tp-counselling-out',
    },
    {
      service: 'abh-ae-verlaengerung',
      authority: 'auslaenderbehoerde',
      why: 'Antrag begleiten',
      transfer: 'tp-counselling-out',
    },
    { service: 'an-beratung', authority: 'anerkennungsstelle', why: 'Anerkennung', transfer: 'tp-counselling-out' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Freiwillig; Daten nur aggregiert an BAMF (§ 88a Abs. 2 AufenthG).',
});
