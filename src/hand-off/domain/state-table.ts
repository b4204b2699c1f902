import type { Condition, Effect, HandOffAction, HandOffKind, HandOffState, Need, Side } from './state-words.js';

/** One row of the table: who may do what in which state, what it takes, where it leads and what comes with it. */
export interface Move {
  readonly action: HandOffAction;
  /** `none`: there is no hand-off yet; `live`: every state that has not ended; `any`: ended ones too. */
  readonly from: readonly HandOffState[] | 'none' | 'live' | 'any';
  readonly to: HandOffState;
  readonly by: readonly Side[];
  /** Every kind where it is left out. */
  readonly kinds?: readonly HandOffKind[];
  readonly onlyIf?: readonly Condition[];
  readonly needs?: readonly Need[];
  readonly effects?: readonly Effect[];
}

/** Kinds that go on after receipt: somebody decides on the matter. */
const TO_BE_DECIDED: readonly HandOffKind[] = ['REFER', 'TRANSFER', 'CONSULT', 'CLAIM'];

/** A chain may pass a matter on three times. */
export const MAX_HOPS = 3;

/** The whole life of a hand-off. What is not in this table is refused. */
export const MOVES: readonly Move[] = [
  {
    action: 'create',
    from: 'none',
    to: 'draft',
    by: ['sender'],
    needs: ['service-active', 'endpoint-on'],
    effects: ['store-routing-explanation'],
  },
  {
    action: 'submit',
    from: ['draft'],
    to: 'offered',
    by: ['sender'],
    needs: ['legal-basis-valid', 'fields-within-declared-needs', 'required-documents-or-stated-gap'],
    effects: ['announce-through-outbox'],
  },
  {
    action: 'deliver',
    from: ['offered'],
    to: 'delivered',
    by: ['receiver', 'system'],
    needs: ['endpoint-answered-or-item-fetched'],
    effects: ['receipt-r0'],
  },
  {
    action: 'acknowledge',
    from: ['offered', 'delivered'],
    to: 'received',
    by: ['receiver'],
    effects: ['receipt-r1'],
  },
  {
    action: 'declare_complete',
    from: ['received'],
    to: 'received',
    by: ['receiver'],
    kinds: TO_BE_DECIDED,
    onlyIf: ['not-declared-complete'],
    effects: ['receipt-r2', 'anchor-statutory-clock'],
  },
  {
    action: 'ask',
    from: ['received'],
    to: 'info_requested',
    by: ['receiver'],
    kinds: TO_BE_DECIDED,
    needs: ['question-and-list'],
    effects: ['suspend-clock-if-rule-says', 'tell-sender', 'tell-person'],
  },
  {
    action: 'answer',
    from: ['info_requested'],
    to: 'received',
    by: ['sender', 'person'],
    kinds: TO_BE_DECIDED,
    effects: ['resume-clock'],
  },
  {
    action: 'accept',
    from: ['received'],
    to: 'accepted',
    by: ['receiver'],
    kinds: ['REFER', 'CONSULT'],
    needs: ['declared-complete-or-reason'],
    effects: ['receipt-r3'],
  },
  {
    action: 'accept',
    from: ['received'],
    to: 'accepted',
    by: ['receiver'],
    kinds: ['TRANSFER'],
    needs: ['declared-complete-or-reason'],
    effects: ['receipt-r3', 'move-lead', 'end-sender-write-access'],
  },
  {
    action: 'accept',
    from: ['received'],
    to: 'accepted',
    by: ['receiver'],
    kinds: ['CLAIM'],
    needs: ['declared-complete-or-reason'],
    effects: ['receipt-r3', 'spawn-transfer'],
  },
  {
    action: 'reject',
    from: ['offered', 'delivered', 'received', 'info_requested'],
    to: 'rejected',
    by: ['receiver'],
    kinds: ['REFER', 'TRANSFER'],
    needs: ['reason-code'],
    effects: ['propose-next-candidates', 'end-receiver-access', 'dispute-after-second-denial'],
  },
  {
    action: 'reject',
    from: ['offered', 'delivered', 'received', 'info_requested'],
    to: 'rejected',
    by: ['receiver'],
    kinds: ['CONSULT', 'CLAIM', 'INFORM'],
    needs: ['reason-code'],
    effects: ['propose-next-candidates', 'end-receiver-access'],
  },
  {
    action: 'forward',
    from: ['offered', 'delivered', 'received'],
    to: 'forwarded',
    by: ['receiver'],
    onlyIf: ['hops-left'],
    needs: ['competence-not-in-dispute', 'target-not-met-before-or-dispute-path'],
    effects: [
      'receipt-r1-unless-issued',
      'spawn-successor-with-same-filing-date',
      'link-receipt-r1-of-successor',
      'end-receiver-access',
    ],
  },
  { action: 'start', from: ['accepted'], to: 'in_progress', by: ['receiver'], kinds: TO_BE_DECIDED },
  {
    action: 'hold',
    from: ['accepted', 'in_progress'],
    to: 'on_hold',
    by: ['receiver'],
    kinds: TO_BE_DECIDED,
    needs: ['reason-and-review-date'],
  },
  { action: 'resume', from: ['on_hold'], to: 'in_progress', by: ['receiver'], kinds: TO_BE_DECIDED },
  {
    action: 'complete',
    from: ['accepted', 'in_progress'],
    to: 'completed',
    by: ['receiver'],
    kinds: ['REFER', 'TRANSFER', 'CLAIM'],
    needs: ['outcome-code'],
    effects: ['receipt-r4', 'tell-person'],
  },
  {
    action: 'complete',
    from: ['accepted', 'in_progress'],
    to: 'completed',
    by: ['receiver'],
    kinds: ['CONSULT'],
    needs: ['outcome-code', 'answer-attached'],
    effects: ['receipt-r4', 'tell-person'],
  },
  {
    action: 'confirm',
    from: ['completed'],
    to: 'closed',
    by: ['sender'],
    kinds: TO_BE_DECIDED,
    effects: ['close-loop'],
  },
  {
    action: 'confirm',
    from: ['completed'],
    to: 'closed',
    by: ['system'],
    kinds: TO_BE_DECIDED,
    needs: ['timer-t6-ran-out'],
    effects: ['close-loop', 'mark-closed-unconfirmed'],
  },
  {
    action: 'dispute',
    from: ['completed'],
    to: 'in_progress',
    by: ['sender'],
    kinds: TO_BE_DECIDED,
    onlyIf: ['not-disputed-before'],
    needs: ['reason'],
  },
  {
    action: 'withdraw',
    from: ['draft', 'offered', 'delivered', 'received', 'info_requested'],
    to: 'withdrawn',
    by: ['sender'],
    effects: ['tell-receiver', 'end-receiver-access'],
  },
  {
    action: 'revoke',
    from: 'live',
    to: 'revoked',
    by: ['system', 'data-protection'],
    needs: ['consent-ended-or-basis-lost'],
    effects: ['cancel-messages', 'tell-receiver', 'end-receiver-access', 'impose-deletion-duty', 'return-lead'],
  },
  {
    action: 'revoke',
    from: 'live',
    to: 'revoked',
    by: ['person'],
    onlyIf: ['rests-on-consent'],
    needs: ['consent-ended'],
    effects: ['cancel-messages', 'tell-receiver', 'end-receiver-access', 'impose-deletion-duty', 'return-lead'],
  },
  {
    action: 'expire',
    from: ['offered', 'delivered'],
    to: 'expired',
    by: ['system'],
    needs: ['timer-t4-ran-out'],
    effects: ['return-to-sender-worklist', 'propose-next-candidates'],
  },
  {
    action: 'fail',
    from: ['accepted', 'in_progress'],
    to: 'failed',
    by: ['receiver'],
    kinds: TO_BE_DECIDED,
    needs: ['reason'],
  },
  {
    action: 'void',
    from: 'any',
    to: 'entered_in_error',
    by: ['sender-supervisor'],
    needs: ['second-person'],
    effects: ['keep-record'],
  },
];
