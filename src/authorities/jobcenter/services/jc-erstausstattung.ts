import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';
import { SGB2_CIRCLE } from '../sgb2-circle.rules.js';

export const jcErstausstattung = defineService({
  id: 'jc-erstausstattung',
  name: { de: 'Einmalige Leistungen (Erstausstattung Wohnung, Schwangerschaft)', en: 'One-off benefits' },
  plain: { de: 'Für Möbel in der ersten Wohnung oder Babyausstattung gibt es einmalig Geld. Gesondert beantragen.' },
  legalBasis: ['§ 24 Abs. 3 SGB II'],
  condition: all(is('resides_in_district', true), is('in_need', true), SGB2_CIRCLE),
  documents: ['mietvertrag', 'mutterpass'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: ['sgb2-37-antrag'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'ehrenamt-begleitung', authority: 'ehrenamt', why: 'Hilfe beim Umzug', transfer: 'tp-volunteer' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
