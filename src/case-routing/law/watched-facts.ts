import { type Condition, type FactId, type FactIdOf, is, not, onOrBefore } from '../../authority-kit/index.js';

/** A fact from which something runs out, and the declared deadline that it starts. */
export interface WatchedFact {
  readonly lawId: string;
  readonly triggerEvent: string;
  /** The day of the event; `null` where the law names the end itself. */
  readonly day: FactIdOf<'date'> | null;
  /** Months of the approval, where they are known and the law knows several lengths. */
  readonly months?: FactIdOf<'int'>;
  /** Watched only where the facts say that it holds. */
  readonly when?: Condition;
  /** Not watched where the facts say that this holds. */
  readonly unless?: Condition;
  /** Watched only where the condition of this service may hold on the facts. */
  readonly service?: string;
  /** Not begun to be watched from this age on. */
  readonly belowAge?: number;
}

/** What runs out without anybody sending a letter: titles, approvals, the claim to a course, the age for school. */
export const WATCHED_FACTS: readonly WatchedFact[] = [
  { lawId: 'aufenthg-81-4-verlaengerung', triggerEvent: 'title_valid_until', day: 'title_valid_until' },
  {
    lawId: 'ukraine-24-fortgeltung',
    triggerEvent: 'law',
    day: null,
    when: is('residence_status', 'ae_24'),
    unless: not(onOrBefore('section24_first_issued_on', '2026-02-01')),
  },
  {
    lawId: 'aufenthg-44-2-anspruch',
    triggerEvent: 'title_issued',
    day: 'title_issued_on',
    service: 'abh-integrationskurs',
  },
  { lawId: 'intv-5-zulassung', triggerEvent: 'admission_issued', day: 'course_admission_issued_on' },
  {
    lawId: 'sgb2-41-bewilligungszeitraum',
    triggerEvent: 'benefit_period_start',
    day: 'basic_income_approved_from',
    months: 'basic_income_approved_months',
  },
  { lawId: 'bkgg-6a-kiz', triggerEvent: 'benefit_period_start', day: 'child_supplement_approved_from' },
  { lawId: 'nschg-64-schulpflicht', triggerEvent: 'birth', day: 'birth_date', belowAge: 6 },
];

/** Facts without which nothing of the above can be watched. */
export const FACTS_TO_WATCH: readonly FactId[] = [
  ...new Set(WATCHED_FACTS.map(({ day }) => day ?? 'residence_status')),
];
