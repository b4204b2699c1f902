import {
  all,
  any,
  below,
  defineService,
  FAMILY_BENEFIT_TITLE,
  is,
  isOneOf,
  OBJECTION_THEN_VG,
} from '../../../authority-kit/index.js';

export const jaUnterhaltsvorschuss = defineService({
  id: 'ja-unterhaltsvorschuss',
  name: { de: 'Unterhaltsvorschuss', en: 'Advance maintenance' },
  plain: { de: 'Zahlt der andere Elternteil nicht, springt das Jugendamt ein.' },
  legalBasis: ['§§ 1, 4 UhVorschG'],
  condition: all(
    is('resides_in_district', true),
    is('single_parent', true),
    is('maintenance_paid', false),
    below('child_age', 18),
    any(
      is('nationality_group', 'german'),
      isOneOf('residence_status', ['eu_aufenthaltskarte']),
      is('nationality_group', 'eu_eea_ch'),
      FAMILY_BENEFIT_TITLE,
    ),
  ),
  conditionNote:
    '§ 1 Abs. 2a: Titel des Kindes ODER des Elternteils genügt; minderjähriges Kind mit § 25 Abs. 3–5 auch ohne Erwerbstätigkeit (Satz 2). Ab 12 Jahren Zusatzbedingung (§ 1 Abs. 1a).',
  documents: ['geburtsurkunde', 'aufenthaltstitel', 'sorgerechtsnachweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: ['uhvorschg-4-rueckwirkung'],
  remedy: OBJECTION_THEN_VG,
  nextHandOffs: [
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'wird angerechnet', transfer: 'tp-sgb-coop' },
    {
      service: 'ja-beistandschaft',
      authority: 'jugendamt',
      why: 'Vaterschaft und Unterhalt klären',
      transfer: 'tp-sgb-coop',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
