import { inForce, localDateOf } from '../../authority-kit/index.js';
import { DEADLINES } from '../law/deadlines.js';
import { CALENDAR_KNOWN_FROM } from './calendar.js';
import { type DeadlineCase } from './deadline-case.js';
import { refuse, refuseInput, type Refusal } from './refusal.js';
import { triggerDayOf } from './start-of-period.js';

/** Why this deadline cannot be calculated for this case, whatever its days are; `undefined` where nothing speaks against it. */
export const objectionTo = (one: DeadlineCase): Refusal | undefined =>
  otherEvent(one) ?? otherInstruction(one) ?? dayNotNamed(one) ?? daysDisagree(one) ?? notInForce(one);

function otherEvent({ deadline, query }: DeadlineCase): Refusal | undefined {
  if (query.triggerEvent === deadline.trigger.event) return undefined;
  return refuseInput([
    {
      pointer: '/triggerEvent',
      code: 'unknown-value',
      message: `${deadline.id} starts with ${deadline.trigger.event}`,
    },
  ]);
}

/** § 58 Abs. 2 VwGO, § 66 Abs. 2 SGG, § 74 Abs. 1 Satz 4 AsylG: without a correct instruction a longer period runs. */
function otherInstruction({ deadline, notice }: DeadlineCase): Refusal | undefined {
  const { remedyInstruction } = notice;
  if (remedyInstruction === undefined) return undefined;
  const correct = remedyInstruction === 'correct';
  if (correct && isForMissingInstruction(deadline.id)) {
    return refuse('deadline/other-rule', 'the instruction on remedies is correct: the ordinary period applies');
  }
  if (correct || isForMissingInstruction(deadline.id)) return undefined;
  if (deadline.withoutInstruction !== null) {
    return refuse('deadline/other-rule', `the instruction on remedies is ${remedyInstruction}`, {
      useInstead: deadline.withoutInstruction,
    });
  }
  if (deadline.domain !== 'remedies' || deadline.deliveryRules.length === 0) return undefined;
  return refuse('deadline/law-not-covered', `no rule is declared for an instruction that is ${remedyInstruction}`);
}

const FOR_MISSING_INSTRUCTION = new Set(DEADLINES.map((deadline) => deadline.withoutInstruction));

const isForMissingInstruction = (id: string): boolean => FOR_MISSING_INSTRUCTION.has(id);

/** Only the law, or a notice that sets a period, names a day; then there is no length besides. */
function dayNotNamed({ deadline, query }: DeadlineCase): Refusal | undefined {
  const named = deadline.counting === 'fixed-day' || deadline.lengthSource === 'notice';
  if (query.fixedDate !== undefined && !named) return contradicts('/fixedDate', `${deadline.id} ends on no named day`);
  const withoutLength = deadline.length === null || query.fixedDate !== undefined;
  return query.period !== undefined && withoutLength
    ? contradicts('/period', `${deadline.id} has no length in this case`)
    : undefined;
}

const contradicts = (pointer: string, message: string): Refusal =>
  refuseInput([{ pointer, code: 'contradiction', message }]);

function daysDisagree({ query }: DeadlineCase): Refusal | undefined {
  const { triggerAt, triggerDate, noticeSentOn } = query;
  if (triggerAt !== undefined && triggerDate !== undefined && localDateOf(new Date(triggerAt)) !== triggerDate) {
    return contradicts('/triggerAt', 'is a moment of another day than triggerDate');
  }
  if (noticeSentOn === undefined || triggerDate === undefined || noticeSentOn <= triggerDate) return undefined;
  return contradicts('/noticeSentOn', 'lies after the retrieval');
}

const needsCalendar = ({ deadline }: DeadlineCase): boolean =>
  deadline.computation.shift !== false || deadline.length?.unit === 'working_days';

/** The law of another time was not read: older and younger cases go to a human (D08). */
function notInForce(one: DeadlineCase): Refusal | undefined {
  const day = triggerDayOf(one);
  if (day === undefined || one.deadline.counting === 'fixed-day') return undefined;
  if (!inForce(one.deadline, day)) {
    return refuse('deadline/law-not-covered', `${one.deadline.id} does not apply to a case of ${day}`, {
      pointer: '/triggerDate',
    });
  }
  if (day >= CALENDAR_KNOWN_FROM || !needsCalendar(one)) return undefined;
  return refuse('deadline/law-not-covered', `public holidays are known from ${CALENDAR_KNOWN_FROM}`, {
    pointer: '/triggerDate',
  });
}
