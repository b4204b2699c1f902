import { all, defineService, hasAny, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozButWohngeld = defineService({
  id: 'soz-but-wohngeld',
  name: { de: 'Bildung und Teilhabe bei Wohngeld/Kinderzuschlag', en: 'Education package with housing benefit' },
  plain: { de: 'Auch mit Wohngeld oder Kinderzuschlag gibt es Geld für Schule und Teilhabe.' },
  legalBasis: ['§ 6b BKGG'],
  condition: all(is('resides_in_district', true), hasAny('children_ages')),
  documents: ['leistungsbescheid', 'schulbescheinigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'teilhabe-verein',
      authority: 'gesellschaftliche-teilhabe',
      why: 'Verein/Musik',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
