import { DATA_FIELDS } from '../../authority-kit/index.js';
import type { Prohibition } from '../law/prohibition.js';
import { DEFAULT_PROHIBITION } from '../law/prohibitions.js';
import type { TransferRow } from '../law/transfer-row.js';
import { applyingProhibitions, type Applying } from './applying-prohibitions.js';
import { CHANNEL_OF, checkRow, type Question } from './check-row.js';
import { missingIn, verdictOf, type Finding, type Verdict } from './finding.js';
import { LAW_BOOK, type Bound, type LawBook } from './law-book.js';
import type { AuthorityOf, QueryFault, TransferQuery } from './transfer-query.js';
import { sendingServiceOf } from './two-sides.js';

/** The answer to "may this go there?". A refusal is an answer; only ids nobody knows make the query undecidable. */
export type TransferAnswer =
  TransferDecision | { readonly kind: 'undecidable'; readonly faults: readonly QueryFault[] };

/** A decision as it is logged: rule, version and names of fields, never their content. */
export interface TransferDecision {
  readonly kind: 'decided';
  readonly allowed: boolean;
  /** The row that allows it or, where the sender named one that does not, that row; otherwise `null`. */
  readonly transfer: string | null;
  /** The most specific prohibition, `dn-default` where none is express; `null` where it is allowed. */
  readonly deniedBy: string | null;
  /** Every prohibition that speaks of this transfer, the most specific first; open ones of an allowed row included. */
  readonly prohibitions: readonly string[];
  /** Why, step by step. */
  readonly because: readonly Finding[];
  /** What would still have to be given – facts, fields, `consent`, `fromService` – before it could be allowed: stop and ask. */
  readonly missing: readonly string[];
  readonly ruleVersion: string;
  /** Of the row that allows, or of the prohibition. */
  readonly legalBasis: readonly string[];
  /** The fields that may travel; none where it is refused. */
  readonly fields: readonly string[];
}

/**
 * Applies the transfer law in its seven steps. Where the query names no row, the most specific row that allows is taken: the
 * one with the fewest combinations of sender, recipient and field, then a `verified` one, then the first declared. Whether an
 * office belongs to its authority, and whether the consent given is still valid, is for the caller to establish.
 */
export function decideTransfer(
  query: TransferQuery,
  authorityOf: AuthorityOf,
  book: LawBook = LAW_BOOK,
): TransferAnswer {
  const faults = unknownIds(query, authorityOf, book);
  if (faults.length > 0) return { kind: 'undecidable', faults };
  const question = askOf(query, authorityOf, book);
  const examined = rowsInQuestion(book, question).map((bound) => examine(bound.rule, checkRow(bound, question)));
  const allowing = examined.find(({ verdict }) => verdict === 'allows');
  return allowing === undefined ? refuse(examined, question, book) : allow(allowing, question, book);
}

interface Examined {
  readonly row: TransferRow;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

const examine = (row: TransferRow, findings: readonly Finding[]): Examined => ({
  row,
  findings,
  verdict: verdictOf(findings),
});

function askOf(query: TransferQuery, authorityOf: AuthorityOf, book: LawBook): Question {
  const mode = query.mode ?? (book.registers.has(query.from) ? 'query' : 'push');
  return {
    query,
    mode,
    prohibitions: applyingProhibitions(book, query, mode),
    sendingService: sendingServiceOf(query, authorityOf),
    capacities: book.law.capacities,
  };
}

/** The row the sender named or else every row between these bodies on this channel: what stays outside is never proposed. */
function rowsInQuestion(book: LawBook, { query, mode }: Question): readonly Bound<TransferRow>[] {
  if (query.transfer !== undefined) return book.rows.filter(({ rule }) => rule.id === query.transfer);
  return book.rows.filter(
    ({ rule, from, to }) =>
      from.has(query.from) &&
      to.has(query.to) &&
      (rule.channel === 'none' ? query.fields.length === 0 : rule.channel === CHANNEL_OF[mode]),
  );
}

function allow({ row, findings }: Examined, { query, prohibitions }: Question, book: LawBook): TransferDecision {
  return {
    kind: 'decided',
    allowed: true,
    transfer: row.id,
    deniedBy: null,
    prohibitions: prohibitions.map(({ rule }) => rule.id),
    because: findings,
    missing: [],
    ruleVersion: book.law.version,
    legalBasis: row.legalBasis,
    fields: [...new Set(query.fields)],
  };
}

function refuse(examined: readonly Examined[], { query, prohibitions }: Question, book: LawBook): TransferDecision {
  const nearest = nearestOf(examined);
  const [express] = prohibitions;
  const rule = express?.rule ?? DEFAULT_PROHIBITION;
  return {
    kind: 'decided',
    allowed: false,
    transfer: query.transfer ?? null,
    deniedBy: rule.id,
    prohibitions: prohibitions.map((applying) => applying.rule.id),
    because: [...objections(nearest === undefined ? examined : [nearest]), lastWord(rule, express)],
    missing: nearest === undefined ? [] : missingIn(nearest.findings),
    ruleVersion: book.law.version,
    legalBasis: rule.legalBasis,
    fields: [],
  };
}

/** The row that lacks least; `examined` is in order of specificity and sorting keeps that order among equals. */
function nearestOf(examined: readonly Examined[]): Examined | undefined {
  const lacking = examined.filter(({ verdict }) => verdict === 'lacks');
  return lacking.toSorted((a, b) => missingIn(a.findings).length - missingIn(b.findings).length)[0];
}

/** What spoke against the rows in question. */
function objections(examined: readonly Examined[]): Finding[] {
  return examined.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'fails' || outcome === 'missing'),
  );
}

function lastWord(rule: Prohibition, applying: Applying | undefined): Finding {
  return applying === undefined
    ? { step: 7, check: 'default', rule: rule.id, outcome: 'fails', about: [] }
    : { step: 6, check: 'prohibition', rule: rule.id, outcome: 'fails', about: applying.fields };
}

function unknownIds(query: TransferQuery, authorityOf: AuthorityOf, book: LawBook): QueryFault[] {
  const faults: QueryFault[] = [];
  const need = (known: boolean, pointer: string, code: QueryFault['code'], message: string) => {
    if (!known) faults.push({ pointer, code, message });
  };
  const { from, to, service, fromService, transfer, fields } = query;
  need(book.bodies.has(from), '/from', 'unknown-body', 'No such body takes part in hand-offs.');
  need(book.bodies.has(to), '/to', 'unknown-body', 'No such body takes part in hand-offs.');
  const serves = (id: string | undefined) => id === undefined || authorityOf(id) !== undefined;
  need(serves(service), '/service', 'unknown-service', 'No such service is declared.');
  need(serves(fromService), '/fromService', 'unknown-service', 'No such service is declared.');
  const rowKnown = transfer === undefined || book.rows.some(({ rule }) => rule.id === transfer);
  need(rowKnown, '/transfer', 'unknown-transfer', 'The transfer law has no such row.');
  for (const [index, field] of fields.entries()) {
    need(Object.hasOwn(DATA_FIELDS, field), `/fields/${index}`, 'unknown-field', 'No such data field is declared.');
  }
  return faults;
}
