import { all, ASYLBLG_CIRCLE, below, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozAsylblgGrundleistungen = defineService({
  id: 'soz-asylblg-grundleistungen',
  name: { de: 'Grundleistungen nach dem Asylbewerberleistungsgesetz', en: 'Basic benefits for asylum seekers' },
  plain: { de: 'Das Sozialamt zahlt oder stellt, was Sie zum Leben brauchen – auch als Bezahlkarte.' },
  legalBasis: ['§§ 1, 3, 3a AsylbLG'],
  condition: all(is('resides_in_district', true), ASYLBLG_CIRCLE, is('in_need', true), below('months_in_germany', 36)),
  documents: ['aufenthaltsgestattung', 'duldung', 'zuweisungsbescheid', 'kontoauszuege', 'mietkosten'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online', 'post'],
  deadlines: [
    'sgb12-18-2-kenntnis',
    'asylblg-8a-meldung',
    'asylblg-2-36-monate',
    'asylblg-1-3-ende',
    'asylblg-1-4-ueberbrueckung',
    'sgg-84-widerspruch',
  ],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'soz-krankenbehandlung',
      authority: 'sozialamt',
      why: 'Behandlung und Gesundheitskarte',
      transfer: 'tp-self-service',
    },
    {
      service: 'soz-but-asylblg',
      authority: 'sozialamt',
      why: 'Schule, Mittagessen, Ausflüge',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-beschaeftigungserlaubnis',
      authority: 'auslaenderbehoerde',
      why: 'Arbeit aufnehmen',
      transfer: 'tp-self-service',
    },
    { service: 'bamf-integrationskurs', authority: 'bamf', why: 'Kurspflicht § 5b möglich', transfer: 'tp-intkurs' },
    {
      service: 'soz-asylblg-ende',
      authority: 'sozialamt',
      why: 'bei Titel oder Fiktionsbescheinigung § 24: Wechsel planen',
      transfer: 'tp-asylblg-to-sgb',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Kein Antrag nötig: Leistung ab Kenntnis (§ 6b AsylbLG, § 18 SGB XII).',
});
