import { type DataCategory, type HeldRecord } from '../../platform/personal-data/index.js';

/** An office with its German name; one that was closed since is named by its id. */
export interface NamedOffice {
  readonly authority: string;
  readonly office: string;
  readonly name: string;
}

/** Data of the person that was handed over. */
export interface Disclosed {
  readonly handOff: string;
  readonly at: Date;
  readonly from: NamedOffice;
  readonly to: NamedOffice;
  /** Service it was about, with its German name. */
  readonly service: string;
  readonly serviceName: string;
  /** What for, in the German words of the transfer law. */
  readonly purpose: string;
  /** Names of the data fields. */
  readonly fields: readonly string[];
  /** Row of the transfer law and what it rests on. */
  readonly transfer: string;
  readonly legalBasis: readonly string[];
  readonly consent: string;
  readonly state: string;
}

type OfTheHandOff = 'handOff' | 'to' | 'service' | 'serviceName' | 'purpose' | 'fields' | 'consent';

/** A consent (or order) of the person that something was handed over on: for one recipient and one purpose. */
export interface ConsentGiven extends Pick<Disclosed, OfTheHandOff> {
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
  /** Whether it still carries something that can be ended. */
  readonly withdrawable: boolean;
  /** Version of the hand-off, to act on. */
  readonly version: number;
}

/** What is stored about a person, who received it, when and on which basis (Art. 15 DSGVO). */
export interface Disclosure {
  readonly asOf: Date;
  /** The language the person reads. */
  readonly locale: string;
  /** The office that answers for itself; `null` where the person asked for everything. */
  readonly office: NamedOffice | null;
  readonly holdings: readonly Holding[];
  readonly recipients: readonly Disclosed[];
  readonly consents: readonly ConsentGiven[];
}

/** What one module keeps. */
export interface Holding {
  readonly category: DataCategory;
  readonly records: readonly HeldRecord[];
}
