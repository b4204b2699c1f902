import { defineDeadline, type Deadline } from '../deadline.js';

/** Temporary protection after flight from Ukraine. */
export const UKRAINE_DEADLINES: readonly Deadline[] = [
  defineDeadline({
    id: 'ukraine-24-fortgeltung',
    title: { de: 'Ukraine: Fortgeltung der § 24-Titel bis 04.03.2027', en: 'Ukraine titles continue until 2027-03-04' },
    domain: 'residence',
    kind: 'fixed_date',
    trigger: 'law',
    length: null,
    fixedDay: '2027-03-04',
    actor: 'person',
    legalBasis: ['§ 2 Abs. 1 UkraineAufenthFGV'],
    consequenceIfMissed: 'Titel läuft aus; vorher Antrag auf anderen Titel',
    computation: { profile: 'none', shift: false },
    reminders: { who: 'person', leadTimes: ['P180D', 'P90D', 'P60D', 'P30D'] },
    relatedServices: ['abh-24-schutz'],
    note: 'Nur für am 01.02.2026 gültige Titel. Verordnung tritt mit Ablauf des 04.03.2027 außer Kraft.',
  }),
  defineDeadline({
    id: 'ukraine-90-tage',
    title: {
      de: 'Ukraine: 90 Tage visumfrei ab erster Einreise (bis 04.12.2026 eingereist)',
      en: 'Ukraine: 90 days visa-free from first entry',
    },
    domain: 'residence',
    kind: 'period_of_validity',
    validUntil: '2026-12-04',
    trigger: 'first_entry',
    length: { value: 90, unit: 'days' },
    actor: 'person',
    legalBasis: ['§ 2 UkraineAufenthÜV'],
    consequenceIfMissed: 'unerlaubter Aufenthalt',
    computation: { profile: 'BGB', shift: false },
    reminders: { who: 'person', leadTimes: ['P30D', 'P14D', 'P3D'] },
    relatedServices: ['abh-24-schutz'],
  }),
];
