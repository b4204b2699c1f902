import type { TransferTerms } from './transfer-terms.js';

/** What only the person sets in motion: counselling, volunteers, protection, or going there on their own. */
export const OWN_CHOICE_TRANSFERS = {
  /** No transfer: the person goes on their own, with directions, checklist or appointment. */
  'tp-self-service': {
    consent: 'person_initiated',
    legalBasis: ['keine Übermittlung'],
    fields: [],
  },
  /** Recommendation or appointment with a counselling service. */
  'tp-consent-counselling': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO', 'bei Sozialdaten zusätzlich § 67b Abs. 2 SGB X'],
    fields: ['name', 'contact', 'preferred_language', 'needs_interpreter', 'concern', 'deadline_running'],
  },
  /** Counselling hands over to an authority. */
  'tp-counselling-out': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO', '§ 203 StGB (Schweigepflichtentbindung)'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'address',
      'contact',
      'preferred_language',
      'needs_interpreter',
      'concern',
      'first_received_at',
      'application_document',
      'deadline_running',
      'representative',
    ],
  },
  /** Asylum counselling tells BAMF or the Land about special needs. */
  'tp-avb': {
    consent: 'explicit_per_recipient',
    legalBasis: ['§ 12a Abs. 3 AsylG (Einwilligung)', 'Art. 9 Abs. 2 lit. a DSGVO'],
    fields: ['name', 'birth_date', 'case_reference', 'special_needs'],
  },
  /** Introduction to volunteers. */
  'tp-volunteer': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO'],
    fields: ['name', 'contact', 'preferred_language', 'concern', 'availability'],
  },
  /** Need of protection, or violence: only with explicit consent. */
  'tp-art9-protection': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 9 Abs. 2 lit. a DSGVO', '§ 67b Abs. 1 Satz 3 SGB X', '§ 203 StGB'],
    fields: ['name', 'contact', 'preferred_language', 'needs_interpreter', 'concern', 'victim_status', 'special_needs'],
  },
  /** Recommendation to the integration or participation office. */
  'tp-consent-integration': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO', 'bei Sozialdaten zusätzlich § 67b Abs. 2 SGB X'],
    fields: ['name', 'contact', 'preferred_language', 'needs_interpreter', 'concern', 'availability', 'language_level'],
  },
} as const satisfies Record<string, TransferTerms>;
