import { type DocumentId, type Facts } from '../../authority-kit/index.js';
import { type AreaKey } from '../../catalogue/index.js';
import { type Concern } from '../domain/route-request.js';

/** What is taken down at the first contact. */
export interface Intake {
  /** Who it is about; left out where a newcomer opens a case of their own. */
  readonly person?: NewPerson;
  readonly place: AreaKey;
  readonly languages: readonly string[];
  readonly facts: Facts;
  /** Documents the person already has. */
  readonly documents: readonly DocumentId[];
  readonly household: readonly HouseholdMember[];
  readonly concerns: readonly Concern[];
}

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly locale: string;
}

/** A member of the household with facts of their own; each is looked at separately. */
export interface HouseholdMember {
  readonly relation: string;
  readonly facts: Facts;
}
