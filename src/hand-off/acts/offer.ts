import { type ConsentLevel, type Facts, type LocalDate } from '../../authority-kit/index.js';
import { type AreaKey } from '../../catalogue/index.js';
import { type DocumentedRequest } from '../domain/documented-request.js';
import { type DocumentGap } from '../domain/documents.js';
import { type HandOffKind } from '../domain/states.js';
import { type Urgency } from '../domain/urgency.js';

/** What a sender wants to hand over, to whom and on what basis. */
export interface Offer {
  /** Id the hand-off gets; offered twice under the same id, it is made once. */
  readonly id?: string;
  /** Kept as a draft that is submitted later. */
  readonly draft?: boolean;
  readonly caseId?: string;
  readonly personId?: string;
  readonly kind: HandOffKind;
  /** The receiving authority, and its office or the place from which the office follows. */
  readonly to: string;
  readonly toOffice?: string;
  readonly place?: AreaKey;
  readonly service: string;
  /** The service it is handed over from, where that proves the task the sender acts in. */
  readonly fromService?: string;
  /** Row of the transfer law the sender relies on; it becomes the legal basis on record. */
  readonly transfer: string;
  /** What is handed over, keyed by data field. */
  readonly content: Readonly<Record<string, string>>;
  /** Papers that go along, by reference, and why others the service asks for do not. */
  readonly documents?: readonly string[];
  readonly documentGaps?: readonly DocumentGap[];
  readonly consent: ConsentLevel;
  /** The request it answers, where the row is set in motion by one. */
  readonly request?: DocumentedRequest;
  /** A hand-off of the sender that came back, which this one takes up again. */
  readonly takesUp?: string;
  /** Facts that a condition of the transfer law may depend on. */
  readonly facts: Facts;
  readonly urgency: Urgency;
  /** The day it was filed first; today where nothing is said. */
  readonly filedOn?: LocalDate;
}
