import { all, below, defineService, NO_REMEDY } from '../../../authority-kit/index.js';

export const jaBeistandschaft = defineService({
  id: 'ja-beistandschaft',
  name: { de: 'Vaterschaft, Unterhalt, Sorgeerklärung beurkunden', en: 'Paternity and custody documentation' },
  plain: { de: 'Das Jugendamt hilft bei Vaterschaft, Unterhalt und gemeinsamer Sorge – kostenlos.' },
  legalBasis: ['§§ 52a, 59 SGB VIII'],
  condition: all(below('child_age', 18)),
  documents: ['geburtsurkunde', 'reisepass'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'standesamt-geburt',
      authority: 'standesamt',
      why: 'Geburtenregister ergänzen',
      transfer: 'tp-youth-registry',
    },
    {
      service: 'ja-unterhaltsvorschuss',
      authority: 'jugendamt',
      why: 'bei fehlendem Unterhalt',
      transfer: 'tp-sgb-coop',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
