import { type ProblemTable } from '../../platform/problem/index.js';

export const HAND_OFF_PROBLEMS = {
  'hand-off/not-found': { status: 404, title: 'There is no such hand-off', help: 'Check the id.' },
  'hand-off/no-receipt': { status: 404, title: 'The hand-off has no such receipt', help: 'Check the number.' },
  'hand-off/version-conflict': {
    status: 412,
    title: 'The hand-off has changed since you read it',
    help: 'Read it again and decide on what it says now.',
  },
  'hand-off/not-allowed': {
    status: 409,
    title: 'The hand-off cannot take this step now',
    help: '`allowedActions` names what you may do instead.',
  },
  'hand-off/second-person-needed': {
    status: 403,
    title: 'Who asked for it cannot confirm it',
    help: 'Let another supervisor of the sending office confirm.',
  },
  'hand-off/silence-decided': {
    status: 409,
    title: 'The period for an answer has run out: by law, consent counts as given',
    help: 'Read it again in a minute: its outcome is dated with the end of the period.',
  },
  'hand-off/step-incomplete': {
    status: 422,
    title: 'The step lacks something',
    help: 'Give what `missing` names: a note, or one of `allowedCodes`.',
  },
  'hand-off/unknown-service': {
    status: 422,
    title: 'No such service is in force',
    help: 'See GET /v1/authorities for all services.',
  },
  'hand-off/no-office': {
    status: 422,
    title: 'No office of this authority is competent there',
    help: 'Name the place (municipality key) or an office of the receiving authority.',
  },
  'hand-off/office-needs-facts': {
    status: 422,
    title: 'The office depends on facts that were not given',
    help: 'Give the facts that `missing` names.',
  },
  'hand-off/not-accepted-here': {
    status: 422,
    title: 'This office receives no hand-offs',
    help: 'The person goes there in person; no data is handed over.',
  },
  'hand-off/endpoint-closed': {
    status: 409,
    title: 'Nothing can be handed over to this office for this service at the moment',
    help: '`until` is the last day, `candidates` names who could be approached instead; nothing was stored or sent.',
  },
  'hand-off/no-sender': {
    status: 403,
    title: 'Only an office can hand over',
    help: 'Sign in as somebody who acts for an office.',
  },
  'hand-off/filed-in-future': {
    status: 422,
    title: 'Nothing can have been filed in the future',
    help: 'Correct `filedOn`.',
  },
  'hand-off/nothing-travels': {
    status: 422,
    title: 'A hand-off carries at least one field',
    help: 'Where no data may travel, the person takes the next step on their own.',
  },
  'hand-off/document-not-asked-for': {
    status: 422,
    title: 'The service does not ask for these documents, or no application travels that they belong to',
    help: 'Leave out what `documents` names; nothing was stored or sent.',
  },
  'hand-off/document-contradicted': {
    status: 422,
    title: 'A document is named more than once',
    help: 'Name what `documents` lists once: as going along or as a gap.',
  },
  'hand-off/documents-missing': {
    status: 422,
    title: 'The application lacks documents, and nobody said why',
    help: 'Send what `missing` names along, or state a gap with its reason; an application without documents is never refused.',
  },
  'hand-off/already-under-way': {
    status: 409,
    title: 'This service of the case is already being transferred',
    help: 'Wait for its outcome or withdraw it first.',
  },
  'hand-off/case-closed': {
    status: 409,
    title: 'The case is closed',
    help: 'Open it again first, or open a new one.',
  },
  'hand-off/not-come-back': {
    status: 409,
    title: 'The hand-off to be taken up again has not come back',
    help: 'Name one of your own that was rejected, has expired, was revoked or has failed.',
  },
  'hand-off/not-a-claim': {
    status: 409,
    title: 'Nobody asks for the case with this hand-off',
    help: 'Accept it with the step `accept`.',
  },
  'hand-off/not-the-lead': {
    status: 409,
    title: 'Your office leads no such case',
    help: 'Name a case that your office leads; only its lead can give it away.',
  },
  'hand-off/circle': {
    status: 409,
    title: 'This office has had the matter before',
    help: 'Pass it on to another office, or reject it: a human then decides who is competent.',
  },
  'hand-off/competence-disputed': {
    status: 409,
    title: 'Two offices deny being competent for this matter',
    help: 'It is not passed on until the dispute is settled; the office approached first leads it until then.',
  },
  'hand-off/dispute-not-found': { status: 404, title: 'There is no such dispute', help: 'Check the id.' },
  'hand-off/dispute-settled': {
    status: 409,
    title: 'The dispute has been settled',
    help: 'Read it again: it says which office is competent.',
  },
  'hand-off/not-yours-to-settle': {
    status: 403,
    title: 'The lead or the welcome desk settles the dispute',
    help: 'Tell them what speaks for another office.',
  },
  'hand-off/no-deletion-duty': {
    status: 404,
    title: 'There is nothing to delete',
    help: 'Only a revoked hand-off has to be deleted by its receiver.',
  },
  'recipient-duty/not-found': { status: 404, title: 'There is no such duty', help: 'Check the id.' },
  'hand-off/not-the-receiver': {
    status: 403,
    title: 'Only the receiver can confirm that it did',
    help: 'Wait for the confirmation of the receiver.',
  },
  'hand-off/receipt-undecidable': {
    status: 422,
    title: 'Which receipt counts cannot be said',
    help: 'A human has to look at it; nothing was stored.',
  },
  'hand-off/transfer-refused': {
    status: 422,
    title: 'The transfer law does not allow this',
    help: '`deniedBy` names the prohibition, `missing` what could still be given; nothing was stored or sent.',
    refusal: 'MissingLegalBasis',
  },
  'hand-off/transfer-unreadable': {
    status: 422,
    title: 'The question names something nobody declared',
    help: 'Correct what `errors` points to.',
  },
} as const satisfies ProblemTable;
