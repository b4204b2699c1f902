import { readdirSync, readFileSync } from 'node:fs';
import type { Facts, LocalDate } from '../../src/authority-kit/index.js';
import type { AreaKey } from '../../src/catalogue/index.js';

/** An invented person on their way through the authorities, and what must come out. About everything else it says nothing. */
export interface Journey {
  readonly id: string;
  readonly covers: readonly string[];
  readonly titleDe: string;
  readonly titleEn: string;
  readonly storyDe: string;
  readonly storyEn: string;
  readonly today: LocalDate;
  readonly place: Place;
  readonly placeAfter?: Place;
  readonly languages: readonly string[];
  readonly facts: Facts;
  /** What the person says and which services are meant; a `lifeEvent` is named by professional judgement. */
  readonly concerns: readonly { sayDe?: string; lifeEvent?: string; services: readonly string[] }[];
  readonly expect: Expectation;
  /** What a naive system gets wrong. */
  readonly traps: readonly string[];
}

export interface Place {
  readonly ags: AreaKey;
  readonly site: string | null;
}

export interface Expectation {
  readonly services: {
    /** The condition is true on the facts. */
    readonly must: readonly string[];
    /** The condition is false on the facts. */
    readonly mustNot: readonly string[];
    /** The condition is unknown, and exactly these facts are missing. */
    readonly needsFacts: Readonly<Record<string, readonly string[]>>;
  };
  /** The competent office of each authority at the place, and after a move. */
  readonly offices: Readonly<Record<string, string>>;
  readonly officesAfter?: Readonly<Record<string, string>>;
  /** Hard preconditions between steps of this case. */
  readonly order: readonly (readonly [string, string])[];
  readonly handOffs: readonly ExpectedHandOff[];
  readonly deniedHandOffs: readonly DeniedHandOff[];
  readonly deadlines: readonly ExpectedDeadline[];
  readonly receipts: readonly ExpectedReceipt[];
  readonly notifications: readonly ExpectedNotification[];
  /** Answers to the observers must be the same with and without the case. */
  readonly twoWorld?: {
    readonly caseAt: string;
    readonly observers: readonly string[];
    readonly until: string;
    readonly identical: readonly string[];
  } & Judgement;
  readonly conflict?: {
    readonly bodies: readonly string[];
    readonly firstApproached: string;
    readonly rule: string;
  } & Judgement;
}

/** Not derivable from rules; `judgementWhy` gives the reason. */
interface Judgement {
  readonly judgement: true;
  readonly judgementWhy: string;
}

/** Must be allowed; `fieldsAllowed` is the upper limit in this case. */
export interface ExpectedHandOff {
  readonly from: string;
  readonly fromOffice?: string;
  readonly fromService?: string;
  readonly to: string;
  readonly toOffice?: string;
  readonly service: string;
  /** `from`: the service lies with the sender. */
  readonly serviceAt?: 'from';
  readonly transfer: string;
  readonly consent: string;
  readonly basis: readonly string[];
  readonly fieldsAllowed: readonly string[];
}

/** Forbidden under the consent named; `deniedBy` is a prohibition that applies, or `dn-default`. */
export interface DeniedHandOff {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
  readonly consent: string;
  readonly mode?: string;
  readonly deniedBy: string;
  readonly why: string;
}

/** `triggerDate` is the day of the event or of posting. Where a shift is disputed `endDate` is the earlier day. */
export interface ExpectedDeadline {
  readonly deadlineId: string;
  readonly triggerEvent: string;
  readonly triggerDate?: LocalDate;
  readonly fixedDate?: LocalDate;
  readonly birth?: LocalDate;
  readonly delivery?: string;
  readonly period?: { readonly value: number; readonly unit: string };
  readonly scenario?: string;
  readonly doubt?: string;
  readonly result: {
    readonly deemedDelivery?: LocalDate;
    readonly nominalEnd?: LocalDate;
    readonly endDate?: LocalDate;
    /** The other reading. */
    readonly altEndDate?: LocalDate;
    /** First day on which an act is possible or a fiction has set in. */
    readonly earliestEffect?: LocalDate;
    readonly altEarliestEffect?: LocalDate;
    /** The benefit runs from this day. */
    readonly effectiveFrom?: LocalDate;
    /** No date may be claimed. */
    readonly noDate?: true;
  };
}

/** Which of two receipts counts; `wrongDateGives` is the start of the benefit if the wrong one is taken. */
export interface ExpectedReceipt {
  readonly service?: string;
  readonly remedy?: string;
  readonly filedAt: string;
  readonly filedOn: LocalDate;
  readonly competent: string;
  readonly competentOffice?: string;
  readonly reachedOn: LocalDate;
  readonly rule: string;
  readonly counts: 'first_receipt' | 'competent_body' | 'disputed';
  readonly countsFrom: LocalDate;
  readonly effect?: string;
  readonly effectiveFrom?: LocalDate;
  readonly wrongDateGives?: LocalDate;
  readonly why: string;
}

/** Either a message on certain days or the reminders of a deadline. `to` is `person` or `authority:<id>`. */
export interface ExpectedNotification {
  readonly to: string;
  readonly message?: string;
  readonly dates?: readonly LocalDate[];
  readonly deadline?: string;
  readonly rungs?: readonly { readonly date: LocalDate; readonly message: string }[];
  readonly why?: string;
}

const DATA = new URL('./data/', import.meta.url);

/** The reference journeys, by id. */
export const JOURNEYS: readonly Journey[] = readdirSync(DATA)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(file, DATA), 'utf8')) as Journey);
