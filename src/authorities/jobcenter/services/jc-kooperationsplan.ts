import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';
import { SGB2_CIRCLE } from '../sgb2-circle.rules.js';

export const jcKooperationsplan = defineService({
  id: 'jc-kooperationsplan',
  name: { de: 'Potenzialanalyse und Kooperationsplan', en: 'Profiling and cooperation plan' },
  plain: { de: 'Sie und das Jobcenter planen gemeinsam die nächsten Schritte zu Arbeit, Sprache und Anerkennung.' },
  legalBasis: ['§§ 15, 15a SGB II'],
  condition: all(is('resides_in_district', true), is('able_to_work_3h', true), is('in_need', true), SGB2_CIRCLE),
  documents: ['lebenslauf', 'abschlusszeugnis', 'sprachzertifikat'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['sgb2-15-plan'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'bamf-integrationskurs', authority: 'bamf', why: 'Kurs als nächster Schritt', transfer: 'tp-intkurs' },
    { service: 'bamf-berufssprachkurs', authority: 'bamf', why: 'Fachdeutsch', transfer: 'tp-bsk' },
    { service: 'an-beratung', authority: 'anerkennungsstelle', why: 'Anerkennung', transfer: 'tp-anerkennung' },
    { service: 'ja-kita', authority: 'jugendamt', why: 'Kinderbetreuung', transfer: 'tp-sgb-coop' },
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Vermittlung', transfer: 'tp-sgb-coop' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
