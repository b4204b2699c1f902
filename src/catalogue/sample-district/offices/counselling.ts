import type { Office } from '../../domain/office.js';
import { LOWER_SAXONY } from '../areas.js';
import { LUECHOW_DANNENBERG, UELZEN } from '../districts.js';
import { TWICE_A_WEEK, WITH_LATE_THURSDAY } from '../opening-hours.js';
import { sampleOffice } from '../sample-office.js';

/** Counselling of welfare organisations and the volunteer exchange; all of them examples. */
export const COUNSELLING_OFFICES: readonly Office[] = [
  sampleOffice({
    id: 'of-dan-mbe',
    authority: 'migrationsberatung',
    name: 'Migrationsberatung für Erwachsene (Träger der Wohlfahrtspflege, Beispiel)',
    area: [LUECHOW_DANNENBERG.ags],
    sites: [
      { site: 'st-luechow', hours: WITH_LATE_THURSDAY },
      { site: 'st-neu-tramm', hours: { tue: ['09:00-12:30'] } },
    ],
    languages: ['de', 'en', 'ar', 'fa', 'fr'],
    capacityPerDay: 8,
    email: 'dan-mbe@example.org',
  }),
  sampleOffice({
    id: 'of-dan-jmd',
    authority: 'jugendmigrationsdienst',
    name: 'Jugendmigrationsdienst (Träger der Wohlfahrtspflege, Beispiel)',
    area: [LUECHOW_DANNENBERG.ags, UELZEN.ags],
    sites: [{ site: 'st-luechow', hours: TWICE_A_WEEK }],
    languages: ['de', 'en', 'ar'],
    capacityPerDay: 6,
    email: 'dan-jmd@example.org',
  }),
  sampleOffice({
    id: 'of-dan-avb',
    authority: 'asylverfahrensberatung',
    name: 'Unabhängige Asylverfahrensberatung (Beispiel)',
    area: [LUECHOW_DANNENBERG.ags],
    sites: [
      { site: 'st-luechow', hours: TWICE_A_WEEK },
      { site: 'st-neu-tramm', hours: { thu: ['13:30-17:00'] } },
    ],
    languages: ['de', 'en', 'fa', 'fr'],
    capacityPerDay: 5,
    email: 'dan-avb@example.org',
  }),
  sampleOffice({
    id: 'of-dan-landesberatung',
    authority: 'landesmigrationsberatung',
    name: 'Landesgeförderte Migrationsberatung (Beispiel)',
    area: [LUECHOW_DANNENBERG.ags],
    sites: [
      { site: 'st-luechow', hours: WITH_LATE_THURSDAY },
      { site: 'st-steine', hours: { wed: ['13:00-16:00'] } },
    ],
    languages: ['de', 'en', 'uk', 'ru'],
    capacityPerDay: 8,
    email: 'dan-landesberatung@example.org',
  }),
  sampleOffice({
    id: 'of-nds-arbeitsmarktberatung',
    authority: 'arbeitsmarktberatung',
    name: 'Arbeits- und sozialrechtliche Beratung nach § 45b AufenthG (Beispiel)',
    area: LOWER_SAXONY,
    sites: [{ site: 'st-zentral', hours: TWICE_A_WEEK }],
    languages: ['de', 'en', 'pl', 'ro', 'bg'],
    capacityPerDay: 6,
    email: 'nds-arbeitsmarktberatung@example.org',
  }),
  sampleOffice({
    id: 'of-dan-ehrenamt',
    authority: 'ehrenamt',
    name: 'Ehrenamtsbörse Wendland (Beispiel)',
    area: [LUECHOW_DANNENBERG.ags],
    sites: [{ site: 'st-luechow', hours: { wed: ['15:00-18:00'] } }],
    languages: ['de', 'en'],
    capacityPerDay: 12,
    email: 'dan-ehrenamt@example.org',
  }),
];
