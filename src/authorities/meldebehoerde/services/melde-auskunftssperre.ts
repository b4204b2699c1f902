import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const meldeAuskunftssperre = defineService({
  id: 'melde-auskunftssperre',
  name: { de: 'Auskunftssperre im Melderegister', en: 'Information block in the register' },
  plain: { de: 'Bei Gefahr kann Ihre Adresse gesperrt werden.' },
  legalBasis: ['§ 51 BMG'],
  condition: all(is('victim_of_violence', true)),
  documents: ['polizeiliche-anzeige'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-ae-verlaengerung',
      authority: 'auslaenderbehoerde',
      why: 'Sperre wird der ABH mitgeteilt (§ 72 Abs. 1 Nr. 10 AufenthV)',
      transfer: 'tp-melde-abh',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
