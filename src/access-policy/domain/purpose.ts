import { type Role } from '../../platform/access/index.js';

/** What staff may read and change something for. They name the work, not a norm: the basis in law is with the hand-off or the case. */
export const STATED_PURPOSES = {
  casework: 'Working on the matter: intake, plan, handing over, deadlines',
  'hand-off': 'Working on what another office handed over, or answers; it opens no case file',
  enquiry: 'The person asks about their own matter; nothing is changed',
  'data-subject-request': 'The person uses their rights to their data',
  supervision: 'Supervision of the work, correction of errors, data protection oversight; it opens no case file',
  'break-glass': 'An emergency that two people have confirmed; it opens the one case, and nothing is changed',
  statistics: 'Counting for reports; it opens nothing about a person',
} as const;

export type StatedPurpose = keyof typeof STATED_PURPOSES;

export const isStatedPurpose = (text: string): text is StatedPurpose => Object.hasOwn(STATED_PURPOSES, text);

/** What somebody acts for: what staff said, or the one purpose that everybody has in their own matter. */
export const PURPOSES = ['own-matter', ...(Object.keys(STATED_PURPOSES) as StatedPurpose[])] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Roles that have only one purpose, so that nobody asks them: they never get to see a matter that is not theirs. */
export const IMPLIED_PURPOSES: Partial<Readonly<Record<Role, Purpose>>> = {
  newcomer: 'own-matter',
  partner: 'hand-off',
  admin: 'supervision',
};

/** What somebody is told for where nobody can ask them, as in a calendar: they keep up with their matter or their work. */
export const keepingUp = (role: Role): Purpose => IMPLIED_PURPOSES[role] ?? 'casework';

/** The same for what happens while they are connected, also to a file that they look into in an emergency. */
export const beingTold = (role: Role): Purpose[] =>
  role in IMPLIED_PURPOSES ? [keepingUp(role)] : [keepingUp(role), 'break-glass'];

/** For what somebody may read rows, and for what add, change or remove them. */
export interface Purposes {
  readonly reading: readonly Purpose[];
  readonly changing: readonly Purpose[];
}

/** For rows that are about no matter, but about whoever asks, or their colleagues. */
export const ANYTHING = 'anything';
