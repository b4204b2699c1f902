import { evaluate, inForce, missingFacts } from '../../authority-kit/index.js';
import type { TransferRow } from '../law/transfer-row.js';
import { outcomeFor, type Applying } from './applying-prohibitions.js';
import { suffices } from './consent.js';
import { answersIt } from './documented-request.js';
import type { Check, Finding, Outcome } from './finding.js';
import type { Bound } from './law-book.js';
import type { TransferMode, TransferQuery } from './transfer-query.js';
import { taskOfSender, twoSides } from './two-sides.js';

/** A query with what follows from it for every row. */
export interface Question {
  readonly query: TransferQuery;
  readonly mode: TransferMode;
  readonly prohibitions: readonly Applying[];
  /** The service the sender hands over from, where it is known. */
  readonly sendingService: string | undefined;
  readonly capacities: Readonly<Record<string, readonly string[]>>;
}

/** Steps 1 to 6 of the procedure for one row. */
export function checkRow(bound: Bound<TransferRow>, question: Question): Finding[] {
  const { rule: row, from, to } = bound;
  const { query } = question;
  const say = (step: Finding['step'], check: Check, outcome: Outcome, about: readonly string[] = []): Finding => ({
    step,
    check,
    rule: row.id,
    outcome,
    about,
  });
  const ways: Finding[] = [
    say(1, 'in-force', holdsIf(inForce(row, query.today))),
    say(1, 'channel', holdsIf(row.channel === 'none' || row.channel === CHANNEL_OF[question.mode])),
    say(2, 'sender', holdsIf(from.has(query.from)), [query.from]),
    say(2, 'recipient', holdsIf(to.has(query.to)), [query.to]),
    ...checkFields(row, query.fields, say),
  ];
  if (row.channel === 'none') return ways;
  return [
    ...ways,
    ...checkSides(row, question, say),
    ...checkCondition(row, query, say),
    ...checkRequest(row, query, say),
    say(5, 'consent', suffices(query.consent, row.consent) ? 'holds' : 'missing', ['consent']),
    ...checkProhibitions(row, question, say),
  ];
}

type Say = (step: Finding['step'], check: Check, outcome: Outcome, about?: readonly string[]) => Finding;

/** Step 1: a push goes by the router, reading only from a register. */
export const CHANNEL_OF = { push: 'router', query: 'register_query', pull: 'register_query' } as const;

const holdsIf = (condition: boolean): Outcome => (condition ? 'holds' : 'fails');

/** Step 3. */
function checkFields(row: TransferRow, fields: readonly string[], say: Say): Finding[] {
  const listed: readonly string[] = row.fields;
  const banned: readonly string[] = row.never;
  const unlisted = fields.filter((field) => !listed.includes(field));
  const never = fields.filter((field) => banned.includes(field));
  const lacking = row.requiredFields.filter((field) => !fields.includes(field));
  return [
    say(3, 'fields', holdsIf(unlisted.length === 0), unlisted),
    say(3, 'never', holdsIf(never.length === 0), never),
    say(3, 'required-fields', lacking.length === 0 ? 'holds' : 'missing', lacking),
  ];
}

/** Step 2, as far as the two sides must be told apart and the task of the sender matters. */
function checkSides(row: TransferRow, question: Question, say: Say): Finding[] {
  const { query, sendingService } = question;
  const findings: Finding[] = [];
  if (query.from === query.to) {
    const sides = twoSides(query);
    findings.push(say(2, 'same-body', sides.outcome, sides.about));
  }
  if (row.capacity !== null) {
    const named = query.transfer === row.id;
    const outcome = taskOfSender(sendingService, question.capacities[row.capacity.from] ?? [], named);
    findings.push(say(2, 'capacity', outcome, outcome === 'missing' ? ['fromService'] : [row.capacity.from]));
  }
  return findings;
}

/** Step 4. */
function checkCondition(row: TransferRow, { facts }: TransferQuery, say: Say): Finding[] {
  if (row.when === null) return [];
  const truth = evaluate(row.when, facts);
  if (truth === 'unknown') return [say(4, 'condition', 'missing', missingFacts(row.when, facts))];
  return [say(4, 'condition', holdsIf(truth === 'true'))];
}

/** What sets the row in motion: somebody asked, and the sender has it on file. Without it, that somebody asked is only stated. */
function checkRequest(row: TransferRow, { request, to, today }: TransferQuery, say: Say): Finding[] {
  if (row.trigger !== 'request') return [];
  if (request === undefined) return [say(4, 'request', 'stated', ['request'])];
  return [say(4, 'request', answersIt(request, to, today) ? 'holds' : 'missing', ['request'])];
}

/** Step 6. */
function checkProhibitions(row: TransferRow, { query, prohibitions }: Question, say: Say): Finding[] {
  return prohibitions.map((applying) => {
    const outcome = outcomeFor(row, applying, query);
    if (outcome !== 'missing') return say(6, 'prohibition', outcome, [applying.rule.id]);
    return say(6, 'prohibition', outcome, applying.unlessFacts.length > 0 ? applying.unlessFacts : ['consent']);
  });
}
