import { all, defineService, is, isOneOf, OBJECTION_SGG } from '../../../authority-kit/index.js';
import { SGB2_CIRCLE } from '../sgb2-circle.rules.js';

export const jcKursverpflichtung = defineService({
  id: 'jc-kursverpflichtung',
  name: { de: 'Verpflichtung zu Integrations-/Berufssprachkurs', en: 'Obligation to attend a course' },
  plain: { de: 'Das Jobcenter kann Sie zu einem Kurs verpflichten, wenn Sie Termine nicht wahrnehmen.' },
  legalBasis: ['§ 15a Abs. 1 Nr. 3 SGB II', '§ 44a Abs. 1 Nr. 2, § 45a Abs. 2 AufenthG'],
  condition: all(
    is('resides_in_district', true),
    is('in_need', true),
    SGB2_CIRCLE,
    isOneOf('german_level', ['none', 'a1', 'a2', 'b1']),
  ),
  documents: ['bestaetigung-teilnahmeberechtigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['post', 'in_person'],
  deadlines: ['intv-7-kursbeginn'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [{ service: 'bamf-kurstraeger', authority: 'bamf', why: 'sofort anmelden', transfer: 'tp-intkurs' }],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
