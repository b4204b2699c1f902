import { defineRow } from '../transfer-row.js';

/** Answers in a pending naturalisation procedure. */
export const NATURALISATION_ROWS = [
  defineRow({
    id: 'tp-stag',
    title: { de: 'Öffentliche Stelle → Staatsangehörigkeitsbehörde' },
    channel: 'router',
    from: [
      'auslaenderbehoerde',
      'jobcenter',
      'sozialamt',
      'agentur-fuer-arbeit',
      'meldebehoerde',
      'standesamt',
      'bamf',
      'landessozialamt',
    ],
    to: ['staatsangehoerigkeitsbehoerde'],
    purpose: { de: 'Antwort im anhängigen Einbürgerungsverfahren' },
    legalBasis: ['§§ 31, 32 StAG', '§ 71 Abs. 2 Nr. 5 SGB X'],
    consent: 'none',
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'address',
      'residence_status',
      'residence_status_period',
      'benefits_received',
      'course_attendance',
      'language_level',
      'case_reference',
    ],
    never: ['health_data', 'asylum_grounds', 'assets'],
    trigger: 'request',
    note: {
      de: 'Erforderlichkeit; Strafsachen nicht über das Zentrum. Anfrage und Antwort datieren, Antworten veralten.',
    },
    certainty: 'verified',
  }),
];
