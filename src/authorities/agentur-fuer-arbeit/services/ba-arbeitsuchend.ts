import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const baArbeitsuchend = defineService({
  id: 'ba-arbeitsuchend',
  name: { de: 'Arbeitsuchendmeldung', en: 'Register as job-seeking' },
  plain: {
    de: 'Endet Ihr Arbeitsverhältnis? Melden Sie sich drei Monate vorher oder binnen drei Tagen arbeitsuchend.',
  },
  legalBasis: ['§ 38 SGB III'],
  condition: all(is('job_ends', true)),
  documents: ['arbeitsvertrag', 'kuendigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'phone', 'in_person'],
  deadlines: ['sgb3-38-arbeitsuchend', 'sgb3-38-arbeitsuchend-3t', 'aufenthg-82-6-mitteilung', 'kschg-4-klage'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'ba-alg',
      authority: 'agentur-fuer-arbeit',
      why: 'arbeitslos melden am ersten Tag',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-ae-verlaengerung',
      authority: 'auslaenderbehoerde',
      why: 'Titel: Ende der Beschäftigung binnen zwei Wochen melden',
      transfer: 'tp-self-service',
    },
    {
      service: 'beratung-arbeitsrecht',
      authority: 'arbeitsmarktberatung',
      why: 'Kündigung prüfen (drei Wochen)',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
