import { all, defineService, includesAnyOf, is, isOneOf, not, VG_ROUTE_UNCLEAR } from '../../../authority-kit/index.js';

export const sozWohngeld = defineService({
  id: 'soz-wohngeld',
  name: { de: 'Wohngeld', en: 'Housing benefit' },
  plain: { de: 'Wer arbeitet oder Rente bekommt und wenig Geld hat, bekommt Zuschuss zur Miete.' },
  leikaKey: '99107023037000',
  legalBasis: ['§§ 1, 3, 7, 8 WoGG'],
  condition: all(
    is('resides_in_district', true),
    is('rents_flat', true),
    not(
      isOneOf('residence_status', [
        'visum_c',
        'visa_free',
        'ausreisepflichtig',
        'ae_16e',
        'ae_17',
        'ae_19e',
        'ae_20',
        'ae_20a',
      ]),
    ),
    not(includesAnyOf('benefits_current', ['asylblg', 'sgb2', 'sgb12_hlu', 'sgb12_grusi'])),
  ),
  conditionNote:
    'Auch mit Duldung oder Gestattung möglich (§ 3 Abs. 5 Satz 1 Nr. 2, 4 WoGG); ausgeschlossen ist, wer SGB II, SGB XII oder AsylbLG tatsächlich bezieht (§ 7) – Ausnahme § 7 Abs. 1 Satz 3 Nr. 2: wenn Wohngeld die Hilfebedürftigkeit vermeidet (nur Nr. 1–7, nicht AsylbLG). §§ 16e, 17 Abs. 1, 19e, 20, 20a in der Regel nicht (§ 3 Abs. 5 Satz 3).',
  documents: ['mietvertrag', 'mietkosten', 'einkommensnachweis', 'meldebestaetigung', 'aufenthaltstitel'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person', 'post'],
  deadlines: ['wogg-25-beginn', 'wogg-25-3-folgeantrag', 'wogg-25-bewilligung', 'sgb1-16-weiterleitung'],
  remedy: VG_ROUTE_UNCLEAR,
  nextHandOffs: [
    {
      service: 'fk-kinderzuschlag',
      authority: 'familienkasse',
      why: 'zusammen oft besser als Jobcenter',
      transfer: 'tp-familienkasse',
    },
    {
      service: 'soz-but-wohngeld',
      authority: 'sozialamt',
      why: 'Bildung und Teilhabe auch mit Wohngeld',
      transfer: 'tp-self-service',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'wenn Wohngeld nicht reicht',
      transfer: 'tp-sgb-forward',
    },
  ],
  certainty: 'verified',
  doubts: ['D04'],
  sources: [
    'gii-2026-08-19',
    'Bundesportal-URL …/leistung/99107023037000 „Wohngeld“ (Fundstelle in öffentlichem Quelltext)',
  ],
});
