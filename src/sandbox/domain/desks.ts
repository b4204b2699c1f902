import { LOWER_SAXONY_CALENDAR, type Office } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { uebungsbehoerde } from '../authority/uebungsbehoerde.authority.js';

/** One desk of the practice authority and who works there. */
export interface Desk {
  readonly office: Office;
  /** Name of the account; nobody can sign in with it. */
  readonly subject: string;
  readonly clerk: Viewer & { readonly office: string };
}

function desk(office: string, name: string, account: string): Desk {
  return {
    office: {
      id: office,
      authority: uebungsbehoerde.id,
      name,
      area: [],
      competentFor: null,
      sites: [],
      languages: ['de', 'en'],
      interpreterOnRequest: false,
      acceptsHandOffs: true,
      calendar: LOWER_SAXONY_CALENDAR.id,
      capacityPerDay: 10_000,
      openMattersLimit: null,
      version: 1,
      email: `${office}@example.org`,
      sample: ['hours', 'languages', 'capacityPerDay', 'email'],
      note: 'Nur zum Ausprobieren, mit erfundenen Angaben.',
      validFrom: null,
      validUntil: null,
    },
    subject: `sandbox-${office}`,
    clerk: { account, role: 'clerk', authority: uebungsbehoerde.id, office, person: null, locale: 'de' },
  };
}

/** Where partners send to. */
export const MAIN_DESK = desk('of-uebung', 'Übungsbehörde', '00000000-0000-4000-8000-000000000901');

/** Where the main desk forwards to. */
export const BRANCH = desk(
  'of-uebung-zweigstelle',
  'Übungsbehörde, Zweigstelle',
  '00000000-0000-4000-8000-000000000902',
);

export const DESKS: readonly Desk[] = [MAIN_DESK, BRANCH];
