import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const teilhabeVerein = defineService({
  id: 'teilhabe-verein',
  name: { de: 'Vermittlung in Vereine, Kultur und Begegnung', en: 'Clubs and meeting places' },
  plain: { de: 'Wir vermitteln Sport, Musik, Treffpunkte und Begegnung.' },
  legalBasis: ['kommunal'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'ehrenamt-begleitung',
      authority: 'ehrenamt',
      why: 'Begleitung beim ersten Mal',
      transfer: 'tp-volunteer',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
