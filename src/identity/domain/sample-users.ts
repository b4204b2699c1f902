import { type Role } from '../../platform/access/index.js';

/** Somebody invented, to try the software with. */
export interface SampleUser {
  /** Name for `npm run token -- <name>` and subject of the token. */
  readonly name: string;
  readonly id: string;
  readonly role: Role;
  readonly authority: string | null;
  readonly office: string | null;
  readonly person: SamplePerson | null;
  readonly locale: string;
}

export interface SamplePerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

const id = (tail: string) => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;

/** The invented newcomer who has an account of her own. */
const AMINA: SamplePerson = {
  id: id('100'),
  givenName: 'Amina',
  familyName: 'Beispiel',
  email: 'amina.beispiel@example.org',
};

const staff = (tail: string, name: string, role: Role, authority: string, office: string | null): SampleUser => ({
  name,
  id: id(tail),
  role,
  authority,
  office,
  person: null,
  locale: 'de',
});

const centre = (tail: string, name: string, role: Role): SampleUser => ({
  name,
  id: id(tail),
  role,
  authority: null,
  office: null,
  person: null,
  locale: 'de',
});

export const SAMPLE_USERS: readonly SampleUser[] = [
  { name: 'newcomer', id: id('1'), role: 'newcomer', authority: null, office: null, person: AMINA, locale: 'ar' },
  staff('2', 'guide', 'guide', 'integrationsstelle', 'of-dan-integration'),
  staff('3', 'clerk-auslaenderbehoerde', 'clerk', 'auslaenderbehoerde', 'of-dan-auslaenderbehoerde'),
  staff('4', 'clerk-jobcenter', 'clerk', 'jobcenter', 'of-dan-jobcenter'),
  staff('5', 'clerk-sozialamt', 'clerk', 'sozialamt', 'of-dan-sozialamt'),
  staff('6', 'clerk-meldebehoerde', 'clerk', 'meldebehoerde', 'of-sg-luechow-meldebehoerde'),
  staff('13', 'supervisor', 'supervisor', 'integrationsstelle', 'of-dan-integration'),
  staff('7', 'counsellor', 'counsellor', 'migrationsberatung', 'of-dan-mbe'),
  staff('8', 'partner-jobcenter', 'partner', 'jobcenter', 'of-dan-jobcenter'),
  staff('9', 'partner-bamf', 'partner', 'bamf', 'of-bamf-nds'),
  centre('10', 'admin', 'admin'),
  centre('11', 'dpo', 'dpo'),
  centre('12', 'evaluator', 'evaluator'),
];
