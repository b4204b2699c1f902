import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const intClearing = defineService({
  id: 'int-clearing',
  name: { de: 'Erstgespräch und Wegeplan (Willkommensberatung)', en: 'First interview and roadmap' },
  plain: {
    de: 'Wir klären mit Ihnen, was Sie brauchen, und zeigen die richtigen Stellen. Sie entscheiden, was weitergegeben wird.',
  },
  legalBasis: ['§§ 14, 15 SGB I (Auskunft/Beratung)', '§ 25 VwVfG'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone', 'online'],
  deadlines: ['sgb1-16-weiterleitung'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'Geld zum Leben', transfer: 'tp-sgb-forward' },
    {
      service: 'soz-asylblg-grundleistungen',
      authority: 'sozialamt',
      why: 'Leistungen im Asylverfahren',
      transfer: 'tp-asylblg-knowledge',
    },
    { service: 'melde-anmeldung', authority: 'meldebehoerde', why: 'Anmeldung', transfer: 'tp-self-service' },
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'vertiefte Begleitung',
      transfer: 'tp-consent-counselling',
    },
    { service: 'ehrenamt-begleitung', authority: 'ehrenamt', why: 'Begleitung', transfer: 'tp-volunteer' },
  ],
  certainty: 'known',
  sources: ['known'],
  note: 'Anliegen mit Leistungsbezug: first_received_at festhalten (§ 16 Abs. 2 SGB I).',
});
