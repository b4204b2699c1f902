import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';
import { SGB2_CIRCLE } from '../sgb2-circle.rules.js';

export const jcEingliederung = defineService({
  id: 'jc-eingliederung',
  name: { de: 'Leistungen zur Eingliederung in Arbeit', en: 'Labour market support' },
  plain: { de: 'Bewerbungskosten, Kurse, Einstiegsgeld, Kinderbetreuung beim Kurs.' },
  legalBasis: ['§§ 16–16i SGB II'],
  condition: all(is('resides_in_district', true), is('able_to_work_3h', true), is('in_need', true), SGB2_CIRCLE),
  documents: ['lebenslauf'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Förderung der BA', transfer: 'tp-sgb-coop' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
