import { evaluate, missingFacts } from '../../authority-kit/index.js';
import type { Prohibition } from '../law/prohibition.js';
import type { TransferRow } from '../law/transfer-row.js';
import { suffices } from './consent.js';
import type { Outcome } from './finding.js';
import type { Bound, LawBook } from './law-book.js';
import type { TransferMode, TransferQuery } from './transfer-query.js';

/** A prohibition that speaks of this transfer. */
export interface Applying {
  readonly rule: Prohibition;
  /** The fields it forbids; empty where it forbids the mere existence of a case to show. */
  readonly fields: readonly string[];
  /** Facts that could still show that it does not apply; until then unknown counts as true (step 6). */
  readonly unlessFacts: readonly string[];
}

/** The prohibitions that speak of this transfer, the most specific first. */
export function applyingProhibitions(book: LawBook, query: TransferQuery, mode: TransferMode): Applying[] {
  return book.prohibitions
    .filter((bound) => concerns(bound, query, mode))
    .map(({ rule }) => ({
      rule,
      fields: forbiddenFields(rule, query.fields),
      unlessFacts: rule.when === null ? [] : missingFacts(rule.when, query.facts),
    }));
}

function concerns({ rule, from, to }: Bound<Prohibition>, query: TransferQuery, mode: TransferMode): boolean {
  if (rule.mode === 'pull' && mode === 'push') return false;
  if (!from.has(query.from) || !to.has(query.to)) return false;
  if (rule.when !== null && evaluate(rule.when, query.facts) === 'false') return false;
  return forbidsExistence(rule, query.fields) || forbiddenFields(rule, query.fields).length > 0;
}

/** `*` also forbids a hand-off without any field: that there is a case at all is already a message. */
function forbidsExistence(rule: Prohibition, fields: readonly string[]): boolean {
  return rule.fields === '*' && rule.exceptFields.length === 0 && fields.length === 0;
}

function forbiddenFields(rule: Prohibition, fields: readonly string[]): string[] {
  const named: readonly string[] | '*' = rule.fields;
  const spared: readonly string[] = rule.exceptFields;
  return fields.filter((field) => (named === '*' ? !spared.includes(field) : named.includes(field)));
}

/** What a prohibition means for a row: one it names stays open, as long as the least agreement it asks for is proven. */
export function outcomeFor(row: TransferRow, { rule, unlessFacts }: Applying, query: TransferQuery): Outcome {
  if (rule.unlessRows.includes(row.id)) {
    return suffices(query.consent, rule.requiresConsent ?? 'none') ? 'holds' : 'missing';
  }
  return unlessFacts.length > 0 ? 'missing' : 'fails';
}
