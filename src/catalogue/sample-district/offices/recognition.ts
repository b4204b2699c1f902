import type { Office } from '../../domain/office.js';
import { FEDERATION, LOWER_SAXONY } from '../areas.js';
import { TWICE_A_WEEK } from '../opening-hours.js';
import { sampleOffice } from '../sample-office.js';

/** Recognition bodies share one authority; the field of the qualification decides between them. */
export const RECOGNITION_OFFICES: readonly Office[] = [
  sampleOffice({
    id: 'of-nds-anerkennung-gesundheit',
    authority: 'anerkennungsstelle',
    name: 'Landesstelle für Gesundheitsberufe (Pflege, Therapie)',
    area: LOWER_SAXONY,
    competentFor: { fact: 'qualification_field', op: 'eq', value: 'health' },
    sites: [{ site: 'st-zentral', hours: TWICE_A_WEEK }],
    languages: ['de'],
    capacityPerDay: 20,
    email: 'nds-anerkennung-gesundheit@example.org',
  }),
  sampleOffice({
    id: 'of-handwerk-anerkennung',
    authority: 'anerkennungsstelle',
    name: 'Handwerkskammer, Anerkennung (Bezirk Lüneburg)',
    area: ['03354', '03360', '03355'],
    competentFor: { fact: 'qualification_field', op: 'eq', value: 'dual_trade_crafts' },
    sites: [{ site: 'st-zentral', hours: TWICE_A_WEEK }],
    languages: ['de', 'en'],
    capacityPerDay: 10,
    email: 'handwerk-anerkennung@example.org',
  }),
  sampleOffice({
    id: 'of-ihk-fosa',
    authority: 'anerkennungsstelle',
    name: 'IHK FOSA (Anerkennung IHK-Berufe)',
    area: FEDERATION,
    competentFor: { fact: 'qualification_field', op: 'eq', value: 'dual_commercial_technical' },
    sites: [{ site: 'st-zentral', hours: TWICE_A_WEEK }],
    languages: ['de', 'en'],
    capacityPerDay: 60,
    email: 'ihk-fosa@example.org',
  }),
  sampleOffice({
    id: 'of-zab',
    authority: 'anerkennungsstelle',
    name: 'Zentralstelle für ausländisches Bildungswesen',
    area: FEDERATION,
    competentFor: { fact: 'qualification_field', op: 'eq', value: 'academic_nonregulated' },
    sites: [{ site: 'st-zentral', hours: TWICE_A_WEEK }],
    languages: ['de', 'en'],
    capacityPerDay: 60,
    email: 'zab@example.org',
  }),
];
