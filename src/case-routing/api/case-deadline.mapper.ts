import { type LocalDate } from '../../authority-kit/index.js';
import {
  type DeliveryRuleId,
  type Extending,
  type Instruction,
  type KeptDeadline,
  type KeptLetter,
  type Length,
  type RemedyRoute,
  type SetPeriod,
  toDeadlineModel,
  toLetterModel,
} from '../../deadlines/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseEvent } from '../acts/case-deadlines.js';
import { type CorrectedLetter, type LetterInCase } from '../acts/case-letters.js';
import { type ExtendDeadlineInput, type LengthInput, type StartDeadlineInput } from './case-deadline.input.js';
import { type CorrectLetterInput, type RecordLetterInput, type SetPeriodInput } from './case-letter.input.js';
import { type KeptLetterModel } from './case-letter.model.js';

/** GraphQL leaves out or sends `null` for what is not known. */
type Given<T> = T | null | undefined;

const dayOf = (day: Given<string>): LocalDate | undefined => (day ?? undefined) as LocalDate | undefined;
const lengthOf = (length: Given<LengthInput>): Length | undefined => (length ?? undefined) as Length | undefined;

export function toCaseEvent({ instruction, namedWithReference, ...event }: StartDeadlineInput): CaseEvent {
  const { caseId, deadlineId, triggerEvent, triggerAt, delivery } = event;
  const facts = {
    ...(typeof instruction === 'string' && { remedy_instruction: instruction }),
    ...(typeof namedWithReference === 'boolean' && { end_day_named_with_notice: namedWithReference }),
  };
  return {
    caseId,
    deadlineId,
    triggerEvent,
    triggerDate: dayOf(event.triggerDate),
    triggerAt: triggerAt ?? undefined,
    delivery: (delivery ?? undefined) as DeliveryRuleId | undefined,
    period: lengthOf(event.period),
    fixedDate: dayOf(event.fixedDate),
    birth: dayOf(event.birth),
    noticeSentOn: dayOf(event.noticeSentOn),
    facts,
  };
}

/** @throws DomainError `request/invalid` unless there is exactly one of a day and a length */
export function toExtending({ until, by, reason, grantedBy, caseId, id }: ExtendDeadlineInput): Extending {
  const day = dayOf(until);
  const length = lengthOf(by);
  if (day !== undefined && length === undefined) return { caseId, id, reason, grantedBy, more: { until: day } };
  if (length !== undefined && day === undefined) return { caseId, id, reason, grantedBy, more: { by: length } };
  throw oneOf('/by', 'give either the new last day or a length');
}

/** @throws DomainError `request/invalid` where a period is set by both a day and a length, or by neither */
export function toLetter(input: RecordLetterInput): LetterInCase {
  return {
    caseId: input.caseId,
    sender: input.sender,
    service: input.service ?? null,
    delivery: input.delivery as DeliveryRuleId,
    postedOn: dayOf(input.postedOn) ?? null,
    envelopeDate: dayOf(input.envelopeDate) ?? null,
    abroad: input.abroad,
    instruction: input.instruction as Instruction,
    route: (input.route ?? null) as RemedyRoute | null,
    remedyPeriod: lengthOf(input.remedyPeriod) ?? null,
    setPeriod: input.setPeriod === undefined || input.setPeriod === null ? null : toSetPeriod(input.setPeriod),
  };
}

export function toCorrectedLetter(input: CorrectLetterInput): CorrectedLetter {
  return { ...toLetter(input), id: input.id, version: input.version };
}

function toSetPeriod({ length, until, namedWithReference }: SetPeriodInput): SetPeriod {
  const set = { length: lengthOf(length) ?? null, until: dayOf(until) ?? null };
  if ((set.length === null) === (set.until === null)) throw oneOf('/setPeriod', 'give either a length or a day');
  return { ...set, namedWithReference: namedWithReference ?? null };
}

const oneOf = (pointer: string, message: string) =>
  new DomainError('request/invalid', { errors: [{ pointer, code: 'one-of', message }] });

export function toKeptLetterModel({ letter, deadlines }: KeptLetter, today: LocalDate): KeptLetterModel {
  return { letter: toLetterModel(letter), deadlines: deadlines.map((kept) => toKeptModel(kept, today)) };
}

export const toKeptModel = ({ deadline, reminders }: KeptDeadline, today: LocalDate) =>
  toDeadlineModel(deadline, reminders, today);
