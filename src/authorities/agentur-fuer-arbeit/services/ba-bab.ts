import { all, any, atLeast, defineService, is, isOneOf, not, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const baBab = defineService({
  id: 'ba-bab',
  name: { de: 'Berufsausbildungsbeihilfe', en: 'Vocational training grant' },
  plain: { de: 'Zuschuss, wenn das Ausbildungsgeld nicht reicht und Sie nicht bei den Eltern wohnen.' },
  legalBasis: ['§§ 56 ff. SGB III'],
  condition: all(
    is('has_training_place', true),
    not(isOneOf('residence_status', ['ankunftsnachweis', 'gestattung', 'folgeantrag'])),
    any(
      not(isOneOf('residence_status', ['duldung', 'duldung_60b', 'duldung_60c', 'duldung_60d'])),
      atLeast('months_in_germany', 15),
    ),
  ),
  conditionNote:
    '§ 60 Abs. 3 SGB III: nicht mit Gestattung; mit Duldung nach 15 Monaten. Auswärtige Unterbringung nach § 60 Abs. 1, 2.',
  documents: ['ausbildungsvertrag', 'mietvertrag', 'einkommensnachweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online'],
  deadlines: ['sgb3-325-bab'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'aufstockend', transfer: 'tp-sgb-forward' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
