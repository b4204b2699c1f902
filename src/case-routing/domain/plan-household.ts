import { RULE_VERSION, type Facts } from '../../authority-kit/index.js';
import type { Fault } from '../../platform/problem/index.js';
import { planRoute, type RoutingGround } from './plan-route.js';
import type { RoutePlan } from './route-plan.js';
import type { RouteRequest } from './route-request.js';
import { mergedOrder } from './step-order.js';

/**
 * One person of a household, or one child of it: a set of facts describes one person and looks at one child at a time
 * (`child_age`). Judging all children by the eldest overlooks the day-care place of the younger one.
 */
export interface HouseholdMember {
  readonly id: string;
  readonly facts: Facts;
}

/** What the members of a household need, and what the household has in common. */
export interface HouseholdPlan {
  readonly ruleVersion: string;
  readonly members: readonly { readonly member: string; readonly services: RoutePlan['services'] }[];
  readonly order: RoutePlan['order'];
  readonly handOffs: RoutePlan['handOffs'];
  readonly nextSteps: RoutePlan['nextSteps'];
  /** Facts to ask for, and of whom. */
  readonly questions: readonly { readonly fact: string; readonly members: readonly string[] }[];
}

export type HouseholdRouting =
  | { readonly kind: 'planned'; readonly plan: HouseholdPlan }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Plans for each member on their own facts and merges what is the same for several of them. */
export function planHousehold(
  members: readonly HouseholdMember[],
  request: Omit<RouteRequest, 'facts'>,
  ground: RoutingGround,
): HouseholdRouting {
  const plans: [member: string, plan: RoutePlan][] = [];
  for (const { id, facts } of members) {
    const routing = planRoute({ ...request, facts }, ground);
    if (routing.kind === 'refused') return routing;
    plans.push([id, routing.plan]);
  }
  return { kind: 'planned', plan: merged(plans) };
}

function merged(plans: readonly (readonly [member: string, plan: RoutePlan])[]): HouseholdPlan {
  return {
    ruleVersion: RULE_VERSION,
    members: plans.map(([member, { services }]) => ({ member, services })),
    order: mergedOrder(plans.map(([, { order }]) => order)),
    handOffs: once(plans.flatMap(([, { handOffs }]) => handOffs)),
    nextSteps: once(plans.flatMap(([, { nextSteps }]) => nextSteps)),
    questions: [...new Set(plans.flatMap(([, { questions }]) => questions))].map((fact) => ({
      fact,
      members: plans.filter(([, { questions }]) => questions.includes(fact)).map(([member]) => member),
    })),
  };
}

const once = <T>(list: readonly T[]): T[] => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
