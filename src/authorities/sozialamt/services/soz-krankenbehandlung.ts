import { all, ASYLBLG_CIRCLE, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozKrankenbehandlung = defineService({
  id: 'soz-krankenbehandlung',
  name: { de: 'Krankenbehandlung für Leistungsberechtigte (§§ 4, 6 AsylbLG)', en: 'Medical treatment' },
  plain: {
    de: 'Bei Krankheit, Schwangerschaft und Geburt bekommen Sie medizinische Hilfe. Kinder bekommen Leistungen wie andere Kinder.',
  },
  legalBasis: ['§§ 4, 6 AsylbLG', '§ 264 SGB V'],
  condition: all(is('resides_in_district', true), ASYLBLG_CIRCLE),
  documents: ['duldung', 'aufenthaltsgestattung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'ga-impfberatung',
      authority: 'gesundheitsamt',
      why: 'Impfungen vervollständigen',
      transfer: 'tp-self-service',
    },
    { service: 'kk-mitgliedschaft', authority: 'krankenkasse', why: 'Gesundheitskarte', transfer: 'tp-kk' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: '§ 4 Abs. 4: Minderjährige nach §§ 47–52 SGB XII.',
});
