import type { Office } from '../../domain/office.js';
import { FOUR_MORNINGS, WITH_LATE_THURSDAY } from '../opening-hours.js';
import { sampleOffice } from '../sample-office.js';
import { ELBTALAUE, GARTOW, LUECHOW_WENDLAND } from '../samtgemeinden.js';

/** Registration and civil status are tasks of the associations of municipalities. */
export const SAMTGEMEINDE_OFFICES: readonly Office[] = [
  sampleOffice({
    id: 'of-sg-elbtalaue-meldebehoerde',
    authority: 'meldebehoerde',
    name: 'Samtgemeinde Elbtalaue, Bürgerbüro (Meldebehörde, § 16 SGB I-Annahme)',
    area: ELBTALAUE.members,
    sites: [
      { site: 'st-dannenberg', hours: WITH_LATE_THURSDAY },
      { site: 'st-neu-tramm', hours: { tue: ['09:00-12:30'] } },
    ],
    languages: ['de', 'en'],
    capacityPerDay: 28,
    email: 'sg-elbtalaue-meldebehoerde@example.org',
  }),
  sampleOffice({
    id: 'of-sg-elbtalaue-standesamt',
    authority: 'standesamt',
    name: 'Samtgemeinde Elbtalaue, Standesamt',
    area: ELBTALAUE.members,
    sites: [{ site: 'st-dannenberg', hours: FOUR_MORNINGS }],
    languages: ['de', 'en'],
    capacityPerDay: 8,
    email: 'sg-elbtalaue-standesamt@example.org',
  }),
  sampleOffice({
    id: 'of-sg-gartow-meldebehoerde',
    authority: 'meldebehoerde',
    name: 'Samtgemeinde Gartow, Bürgerbüro (Meldebehörde, § 16 SGB I-Annahme)',
    area: GARTOW.members,
    sites: [{ site: 'st-gartow', hours: WITH_LATE_THURSDAY }],
    languages: ['de'],
    capacityPerDay: 12,
    email: 'sg-gartow-meldebehoerde@example.org',
  }),
  sampleOffice({
    id: 'of-sg-gartow-standesamt',
    authority: 'standesamt',
    name: 'Samtgemeinde Gartow, Standesamt',
    area: GARTOW.members,
    sites: [{ site: 'st-gartow', hours: FOUR_MORNINGS }],
    languages: ['de'],
    capacityPerDay: 8,
    email: 'sg-gartow-standesamt@example.org',
  }),
  sampleOffice({
    id: 'of-sg-luechow-meldebehoerde',
    authority: 'meldebehoerde',
    name: 'Samtgemeinde Lüchow (Wendland), Bürgerbüro (Meldebehörde, § 16 SGB I-Annahme)',
    area: LUECHOW_WENDLAND.members,
    sites: [
      { site: 'st-luechow', hours: WITH_LATE_THURSDAY },
      { site: 'st-steine', hours: { mon: ['09:00-12:00'] } },
    ],
    languages: ['de', 'en'],
    capacityPerDay: 30,
    email: 'sg-luechow-meldebehoerde@example.org',
  }),
  sampleOffice({
    id: 'of-sg-luechow-standesamt',
    authority: 'standesamt',
    name: 'Samtgemeinde Lüchow (Wendland), Standesamt',
    area: LUECHOW_WENDLAND.members,
    sites: [{ site: 'st-luechow', hours: FOUR_MORNINGS }],
    languages: ['de', 'en'],
    capacityPerDay: 8,
    email: 'sg-luechow-standesamt@example.org',
  }),
];
