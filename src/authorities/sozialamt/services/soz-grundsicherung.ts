import { all, any, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozGrundsicherung = defineService({
  id: 'soz-grundsicherung',
  name: { de: 'Grundsicherung im Alter und bei Erwerbsminderung', en: 'Basic security in old age' },
  plain: { de: 'Im Alter oder bei dauernder voller Erwerbsminderung zahlt das Sozialamt Grundsicherung – auf Antrag.' },
  legalBasis: ['§§ 41–44 SGB XII'],
  condition: all(
    is('resides_in_district', true),
    is('in_need', true),
    any(is('reached_pension_age', true), is('permanently_incapacitated', true)),
  ),
  documents: ['aufenthaltstitel', 'kontoauszuege', 'mietkosten'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'post', 'online'],
  deadlines: ['sgb12-44-bewilligung', 'sgb1-16-weiterleitung'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'soz-wohngeld', authority: 'sozialamt', why: 'günstiger? Wohngeld prüfen', transfer: 'tp-sgb-forward' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
