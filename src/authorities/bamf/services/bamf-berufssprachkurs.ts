import { all, any, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const bamfBerufssprachkurs = defineService({
  id: 'bamf-berufssprachkurs',
  name: { de: 'Berufssprachkurs', en: 'Vocational language course' },
  plain: { de: 'Nach B1 können Sie Deutsch für Ihren Beruf lernen. Die Berechtigung gilt drei Monate.' },
  legalBasis: ['§ 45a AufenthG', '§§ 4–6 DeuFöV'],
  condition: all(
    isOneOf('german_level', ['b1', 'b2']),
    any(
      is('unemployed', true),
      is('has_job_offer', true),
      is('has_training_place', true),
      is('recognition_result', 'partial'),
    ),
  ),
  documents: ['sprachzertifikat'],
  fee: { cents: 0, note: 'Beschäftigte ggf. Kostenbeitrag (§ 4 Abs. 5 DeuFöV)' },
  channels: ['in_person', 'online'],
  deadlines: ['deufoev-6-berechtigung', 'deufoev-9-vier-wochen'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'an-bqfg',
      authority: 'anerkennungsstelle',
      why: 'Fachsprache für Anerkennung',
      transfer: 'tp-self-service',
    },
    {
      service: 'ba-beratung',
      authority: 'agentur-fuer-arbeit',
      why: 'Arbeit mit neuem Niveau',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
