/**
 * `REFER` (Beteiligung): the sender keeps the lead. `TRANSFER` (Abgabe): the lead moves on accept. `CONSULT` (Stellungnahme,
 * Amtshilfe): an answer is expected, no lead. `CLAIM`: a body asks the holder for the case; accepting spawns a transfer.
 * `INFORM` (Mitteilung): ends when received.
 */
export const HAND_OFF_KINDS = ['REFER', 'TRANSFER', 'CONSULT', 'CLAIM', 'INFORM'] as const;
export type HandOffKind = (typeof HAND_OFF_KINDS)[number];

export const HAND_OFF_STATES = [
  'draft',
  'offered',
  'delivered',
  'received',
  'info_requested',
  'accepted',
  'in_progress',
  'on_hold',
  'completed',
  'closed',
  'rejected',
  'forwarded',
  'withdrawn',
  'revoked',
  'expired',
  'failed',
  'entered_in_error',
] as const;
export type HandOffState = (typeof HAND_OFF_STATES)[number];

export const HAND_OFF_ACTIONS = [
  'create',
  'submit',
  'deliver',
  'acknowledge',
  'declare_complete',
  'ask',
  'answer',
  'accept',
  'reject',
  'forward',
  'start',
  'hold',
  'resume',
  'complete',
  'confirm',
  'dispute',
  'withdraw',
  'revoke',
  'expire',
  'fail',
  'request_void',
  'void',
] as const;
export type HandOffAction = (typeof HAND_OFF_ACTIONS)[number];

/** In which part somebody acts on a hand-off. `person`: whom the matter is about. */
export const SIDES = ['sender', 'receiver', 'system', 'person', 'data-protection', 'sender-supervisor'] as const;
export type Side = (typeof SIDES)[number];

/** What the hand-off itself must show before an action is open at all. */
export type Condition =
  | 'not-declared-complete'
  | 'hops-left'
  | 'not-disputed-before'
  /** The person can end a hand-off that rests on her consent or order, not one that rests on a statutory power. */
  | 'rests-on-consent'
  | 'void-requested'
  | 'void-not-requested';

/** What the act must be given, or check elsewhere, before it takes the step. */
export type Need =
  | 'service-active'
  | 'endpoint-on'
  /** Nothing new goes to where it waits; another office is competent, and the same basis lets it go there. */
  | 'endpoint-closed-and-way-out'
  | 'legal-basis-valid'
  | 'fields-within-declared-needs'
  | 'required-documents-or-stated-gap'
  | 'endpoint-answered-or-item-fetched'
  | 'question-and-list'
  | 'declared-complete-or-reason'
  | 'reason-code'
  | 'reason'
  | 'reason-and-review-date'
  | 'competence-not-in-dispute'
  | 'target-not-met-before-or-dispute-path'
  | 'outcome-code'
  | 'answer-attached'
  | 'timer-t4-ran-out'
  | 'timer-t6-ran-out'
  /** The law takes silence for consent, and the period for an answer has run out. */
  | 'silence-counts-as-consent'
  /** Who holds the case names the basis, the fields and the case itself. */
  | 'transfer-to-claimant'
  | 'consent-ended'
  | 'consent-ended-or-basis-lost'
  /** Somebody else than who asked for it. */
  | 'second-person';

/**
 * What happens with the step, in the same transaction. R0 transport, R1 receipt (§ 71b Abs. 3 content), R2 completeness,
 * R3 acceptance, R4 outcome.
 */
export type Effect =
  | 'store-routing-explanation'
  | 'announce-through-outbox'
  | 'receipt-r0'
  | 'receipt-r1'
  /** Who passes a matter on has had it: the day it arrived there is proven, whether or not it was acknowledged. */
  | 'receipt-r1-unless-issued'
  | 'receipt-r2'
  | 'receipt-r3'
  | 'receipt-r4'
  | 'anchor-statutory-clock'
  | 'suspend-clock-if-rule-says'
  | 'resume-clock'
  | 'move-lead'
  | 'end-sender-write-access'
  | 'spawn-transfer'
  | 'propose-next-candidates'
  | 'end-receiver-access'
  /** Messages about it that have not left yet never leave. */
  | 'cancel-messages'
  /** A lead that came with the hand-off goes back to the sender. */
  | 'return-lead'
  /** Where another body has denied its competence before, the matter goes to a human. */
  | 'dispute-after-second-denial'
  | 'spawn-successor-with-same-filing-date'
  | 'link-receipt-r1-of-successor'
  | 'close-loop'
  | 'mark-closed-unconfirmed'
  | 'impose-deletion-duty'
  | 'return-to-sender-worklist'
  | 'tell-sender'
  | 'tell-receiver'
  | 'tell-person'
  /** Who asked for it is on record until somebody else confirms. */
  | 'note-requester'
  | 'keep-record';
