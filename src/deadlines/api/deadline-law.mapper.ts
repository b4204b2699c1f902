import { type Deadline } from '../law/deadline.js';
import { type DeliveryRule } from '../law/delivery-rule.js';
import { deliveryRuleById } from '../law/delivery-rules.js';
import { DEADLINE_SOURCES } from '../law/sources.js';
import {
  type DeadlineLawResponse,
  type DeadlineSummaryResponse,
  type DeliveryRuleResponse,
} from './deadline-law.dto.js';

export function toSummaryView(deadline: Deadline): DeadlineSummaryResponse {
  const { id, title, domain, kind, trigger, length, actor, legalBasis, certainty } = deadline;
  return { id, title, domain, kind, trigger, length, actor, legalBasis, certainty };
}

export function toLawView(deadline: Deadline): DeadlineLawResponse {
  const { deliveryRules, reinstatement, sources, ...declared } = deadline;
  return {
    ...declared,
    deliveryRules: deliveryRules
      .map(deliveryRuleById)
      .flatMap((rule) => (rule === undefined ? [] : [toRuleView(rule)])),
    reinstatement: { applicationWithin: null, limit: null, ...reinstatement },
    sources: sources.map((key) => DEADLINE_SOURCES[key]),
  };
}

function toRuleView(declared: DeliveryRule): DeliveryRuleResponse {
  const { sources: _, ...rule } = declared;
  return rule;
}
