import { JURISDICTION, type LocalDate, localDateOf } from '../../authority-kit/index.js';
import { deliveryRuleById } from '../law/delivery-rules.js';
import { type DeliveryRule } from '../law/delivery-rule.js';
import { type DeadlineCase } from './deadline-case.js';
import { addDays } from './day-arithmetic.js';
import { deliver, fictionInForce } from './delivery.js';
import { refuse, refuseInput, type Refusal } from './refusal.js';
import { type Step } from './step.js';

/** The day a period starts from: the event, or the deemed delivery. */
export interface Start {
  readonly start: LocalDate;
  readonly deemedDelivery?: LocalDate;
  readonly steps: readonly Step[];
}

/** Finds the start; without the day of the event, or of the act of delivery and its kind, there is none. */
export function startOfPeriod(one: DeadlineCase): Start | Refusal {
  return one.deadline.deliveryRules.length > 0 ? startByDelivery(one) : startByEvent(one);
}

/** The day of the event as given, or that of its moment in Europe/Berlin. */
export function triggerDayOf({ query }: DeadlineCase): LocalDate | undefined {
  return query.triggerDate ?? (query.triggerAt === undefined ? undefined : localDateOf(new Date(query.triggerAt)));
}

function startByEvent(one: DeadlineCase): Start | Refusal {
  const { deadline, query } = one;
  const day = triggerDayOf(one);
  if (day === undefined) {
    return refuse('deadline/needs-input', `the day of ${deadline.trigger.event} is not known`, {
      question: 'trigger_date',
      pointer: '/triggerDate',
    });
  }
  if (query.delivery === undefined) return { start: day, steps: [] };
  const basis = `${deadline.legalBasis[0] ?? ''}: ${deadline.trigger.event}`;
  return { start: day, steps: [{ rule: 'delivery-not-used', basis, from: day, to: day }] };
}

function startByDelivery(one: DeadlineCase): Start | Refusal {
  const { deadline, query } = one;
  const rule = query.delivery === undefined ? undefined : deliveryRuleById(query.delivery);
  if (rule === undefined) return missingDelivery(one);
  if (!isDelivered(rule, one)) {
    const message = `${deadline.id} does not start with ${rule.id}, but with ${deadline.deliveryRules.join(', ')}`;
    return refuseInput([{ pointer: '/delivery', code: 'contradiction', message }]);
  }
  return notRetrieved(rule, one) ?? deliverBy(rule, one);
}

function deliverBy(rule: DeliveryRule, one: DeadlineCase): Start | Refusal {
  const act = triggerDayOf(one);
  if (act === undefined) return missingAct(rule);
  const fiction = fictionInForce(rule, act);
  if (fiction === 'not-in-force') {
    return refuseInput([{ pointer: '/delivery', code: 'contradiction', message: `ended on ${rule.validUntil}` }]);
  }
  if (fiction === 'not-declared') return refuse('deadline/law-not-covered', `${rule.id} before 2025 was not read`);
  if (rule.landLaw && one.query.region !== JURISDICTION) {
    return refuse('deadline/law-not-covered', `procedure law of ${one.query.region} was not read (D02)`, {
      pointer: '/region',
    });
  }
  const { day, steps } = deliver(rule, fiction, act, one.recipientCalendar);
  return { start: day, deemedDelivery: day, steps };
}

/** Declared, its predecessor, or under D05 the Land procedure law that AsylbLG offices apply instead of SGB X. */
function isDelivered(rule: DeliveryRule, { deadline }: DeadlineCase): boolean {
  const declared = deadline.deliveryRules;
  if (declared.includes(rule.id)) return true;
  const asylblg = deadline.computation.profile === 'SGG' && declared.includes('post_domestic_sgbx');
  if (rule.id === 'post_domestic_vwvfg_until_2024') return asylblg || declared.includes('post_domestic_vwvfg');
  return asylblg && (rule.id === 'post_domestic_vwvfg' || rule.id === 'electronic_vwvfg');
}

function missingDelivery({ deadline }: DeadlineCase): Refusal {
  const usual = deadline.deliveryRules.map(deliveryRuleById)[0];
  return refuse('deadline/needs-input', 'how the decision was sent, and when, is not known', {
    question: `${usual?.countsFrom ?? 'posting'}_date`,
    pointer: '/delivery',
  });
}

/** The date of the letter is not the day it was posted: without that day there is no reliable calculation. */
const missingAct = (rule: DeliveryRule): Refusal =>
  refuse('deadline/needs-input', `the day of ${rule.countsFrom} is not known`, {
    question: `${rule.countsFrom}_date`,
    pointer: '/triggerDate',
  });

/** § 41 Abs. 2a VwVfG: not retrieved within ten days of the notice, the decision is not notified. */
const DAYS_TO_RETRIEVE = 10;

function notRetrieved(rule: DeliveryRule, one: DeadlineCase): Refusal | undefined {
  const { query } = one;
  if (rule.countsFrom !== 'retrieval' || query.noticeSentOn === undefined) return undefined;
  const last = addDays(query.noticeSentOn, DAYS_TO_RETRIEVE);
  if ((triggerDayOf(one) ?? query.today) <= last) return undefined;
  return refuse('deadline/not-notified', `not retrieved by ${last} (${rule.basis})`, { pointer: '/triggerDate' });
}
