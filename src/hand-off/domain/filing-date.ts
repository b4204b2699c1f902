import type { LocalDate } from '../../authority-kit/index.js';
import type { ReceiptRule } from '../law/receipt-rule.js';
import { LAW_BOOK, membersOf, type LawBook } from './law-book.js';

/** What was filed where and when, and where it belongs. */
export interface Filing {
  /** The service applied for, or … */
  readonly service?: string;
  /** … the remedy sought. Exactly one of the two. */
  readonly remedy?: string;
  /** Body that received it first. A body no rule names, such as a court, is judged by whether it is the competent one. */
  readonly filedAt: string;
  readonly filedAtOffice?: string;
  readonly filedOn: LocalDate;
  /** The body that decides: the authority of the service, the court, the body whose decision is contested. */
  readonly competent: string;
  readonly competentOffice?: string;
  /** When it reached the competent body; `null` while it is still on its way. */
  readonly reachedOn: LocalDate | null;
}

export type Counts = 'first_receipt' | 'competent_body' | 'disputed';

/** Which receipt counts. Whether the claim exists, and from when it takes effect, are other questions. */
export interface ReceiptFinding {
  readonly kind: 'found';
  /** Id of the receipt rule. */
  readonly rule: string;
  readonly ruleVersion: LocalDate;
  readonly counts: Counts;
  /** The day to reckon with; the later one where it is disputed; `null` while that day has not come. */
  readonly countsFrom: LocalDate | null;
  /** The first receipt: proven and passed on in every case, immutable. */
  readonly firstReceivedOn: LocalDate;
  readonly basis: string;
  /** Reference of an open legal point. */
  readonly doubt: string | null;
  /** `null` where the first receipt counts. */
  readonly warning: ReceiptWarning | null;
}

export interface ReceiptWarning {
  readonly code: 'first-receipt-does-not-count' | 'first-receipt-disputed' | 'only-the-court-counts';
  readonly text: string;
  /** What the rule says about it, in German. */
  readonly note: string;
}

export type ReceiptAnswer =
  | ReceiptFinding
  | { readonly kind: 'undecidable'; readonly code: 'service-or-remedy' | 'no-receipt-rule' | 'reached-before-filed' };

/**
 * § 16 Abs. 2 SGB I, § 6b AsylbLG, § 14 SGB IX, §§ 84, 91 SGG and their absence elsewhere: does the day of the first receipt
 * count, or only that of the competent body? A service no rule names falls under the strictest one; a remedy no rule names is
 * for a human.
 */
export function whichReceiptCounts(filing: Filing, book: LawBook = LAW_BOOK): ReceiptAnswer {
  const { service, remedy, filedOn, reachedOn } = filing;
  if ((service === undefined) === (remedy === undefined)) return { kind: 'undecidable', code: 'service-or-remedy' };
  if (reachedOn !== null && reachedOn < filedOn) return { kind: 'undecidable', code: 'reached-before-filed' };
  const rule = ruleFor(filing, book);
  if (rule === undefined) return { kind: 'undecidable', code: 'no-receipt-rule' };
  const counts = countsBy(rule, filing, book);
  return {
    kind: 'found',
    rule: rule.id,
    ruleVersion: book.law.version,
    counts,
    countsFrom: counts === 'first_receipt' ? filedOn : reachedOn,
    firstReceivedOn: filedOn,
    basis: rule.basis,
    doubt: rule.doubt,
    warning: counts === 'first_receipt' ? null : warn(rule, counts),
  };
}

function ruleFor({ service, remedy }: Filing, book: LawBook): ReceiptRule | undefined {
  const { receiptRules } = book.law;
  if (remedy !== undefined) return receiptRules.find(({ remedies }) => remedies.includes(remedy));
  return (
    receiptRules.find(({ services }) => services !== '*' && services.includes(service ?? '')) ??
    receiptRules.find(({ services }) => services === '*')
  );
}

function countsBy(rule: ReceiptRule, filing: Filing, book: LawBook): Counts {
  const { filedAt, competent } = filing;
  if (filedAt === competent && !elsewhere(filing)) return 'first_receipt';
  if (rule.competentOnly) return 'competent_body';
  const anyOffice = rule.officeLevel === 'any';
  if (anyOffice && membersOf(book.law, rule.countsAt).includes(filedAt)) return 'first_receipt';
  return membersOf(book.law, rule.disputedAt).includes(filedAt) ? 'disputed' : 'competent_body';
}

/** Known to be another office than the locally competent one. */
function elsewhere({ filedAtOffice, competentOffice }: Filing): boolean {
  return filedAtOffice !== undefined && competentOffice !== undefined && filedAtOffice !== competentOffice;
}

function warn(rule: ReceiptRule, counts: Exclude<Counts, 'first_receipt'>): ReceiptWarning {
  const code =
    counts === 'disputed' ? 'first-receipt-disputed' : onlyCourt(rule) ? COURT : 'first-receipt-does-not-count';
  return { code, text: WORDS[code], note: rule.note.de };
}

const COURT = 'only-the-court-counts';

/** An action no authority may take in: no body counts, not even in dispute. */
const onlyCourt = ({ countsAt, remedies }: ReceiptRule) => remedies.length > 0 && countsAt.length === 0;

const WORDS: Readonly<Record<ReceiptWarning['code'], string>> = {
  'first-receipt-does-not-count':
    'Handing it in here does not keep the deadline: only the day it reaches the competent body counts. Say so and pass it on the same day.',
  'first-receipt-disputed':
    'Whether handing it in here counts is disputed: reckon with the day it reaches the competent body, and keep proof of the first receipt.',
  'only-the-court-counts':
    'Only the court keeps this deadline. Do not take the paper in; send the person to the court or to its registry now.',
};
