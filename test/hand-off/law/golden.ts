import { readFileSync } from 'node:fs';
import type { ConsentLevel, Facts, LocalDate } from '../../../src/authority-kit/index.js';
import { decideTransfer, type TransferDecision } from '../../../src/hand-off/domain/decide-transfer.js';
import { LAW_BOOK, type LawBook } from '../../../src/hand-off/domain/law-book.js';
import type { TransferMode, TransferQuery } from '../../../src/hand-off/domain/transfer-query.js';

/** What the sixteen reference journeys expect of hand-offs and receipts. All people in them are invented. */
export interface Journey {
  readonly id: string;
  readonly today: LocalDate;
  readonly facts: Facts;
  readonly handOffs: readonly GoldenHandOff[];
  readonly deniedHandOffs: readonly GoldenDenial[];
  readonly receipts: readonly GoldenReceipt[];
}

export interface GoldenHandOff {
  readonly from: string;
  readonly to: string;
  readonly fromOffice?: string;
  readonly toOffice?: string;
  readonly fromService?: string;
  readonly service: string;
  readonly serviceAt?: string;
  readonly transfer: string;
  readonly consent: ConsentLevel;
  readonly legalBasis: readonly string[];
  readonly fields: readonly string[];
}

export interface GoldenDenial {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
  readonly consent: ConsentLevel;
  readonly mode?: TransferMode;
  readonly deniedBy: string;
}

export interface GoldenReceipt {
  readonly service?: string;
  readonly remedy?: string;
  readonly filedAt: string;
  readonly filedOn: LocalDate;
  readonly competent: string;
  readonly competentOffice?: string;
  readonly reachedOn: LocalDate;
  readonly rule: string;
  readonly counts: string;
  readonly countsFrom: LocalDate;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;

export const JOURNEYS = read<readonly Journey[]>('./journeys.json');

/** The next steps the services of the catalogue suggest, with the row each relies on. */
export const NEXT_STEPS =
  read<readonly { fromService: string; service: string; transfer: string }[]>('./next-steps.json');

const SERVICES = read<Readonly<Record<string, string>>>('./services.json');
export const SERVICE_IDS = Object.keys(SERVICES);
export const authorityOf = (service: string): string | undefined => SERVICES[service];

/** A decision, where the query is known to be decidable. */
export function decided(query: TransferQuery, book: LawBook = LAW_BOOK): TransferDecision {
  const answer = decideTransfer(query, authorityOf, book);
  if (answer.kind === 'undecidable') throw new Error(JSON.stringify(answer.faults));
  return answer;
}

export function queryOf({ today, facts }: Journey, handOff: GoldenHandOff): TransferQuery {
  const { from, to, fromOffice, toOffice, service, transfer, consent, fields, serviceAt } = handOff;
  const fromService = handOff.fromService ?? (serviceAt === 'from' ? service : undefined);
  return { today, from, to, fromOffice, toOffice, service, fromService, transfer, consent, fields, facts };
}
