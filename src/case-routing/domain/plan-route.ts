import {
  evaluate,
  inForce,
  missingFacts,
  RULE_VERSION,
  type Facts,
  type LocalDate,
  type PublicService,
  type Truth,
} from '../../authority-kit/index.js';
import { closureOf, competentOffice, type EndpointClosure, type Office } from '../../catalogue/index.js';
import { consideredServices } from './considered-services.js';
import { decidingInputs } from './deciding-inputs.js';
import { officeReason } from './office-reason.js';
import { handOffsAfter, nextStepsAfter } from './onward-steps.js';
import { questionsFor } from './questions.js';
import type { ConditionReason, OfficeReason, Outcome, PlannedClosure, RoutedService, Routing } from './route-plan.js';
import type { RouteRequest } from './route-request.js';
import { orderOf } from './step-order.js';

/** What a plan is made from: all declared services, and the offices of the installation as they are now. */
export interface RoutingGround {
  readonly services: readonly PublicService[];
  readonly offices: readonly Office[];
  /** What is closed of them. */
  readonly closures: readonly EndpointClosure[];
}

/**
 * Proposes services and their offices. Concerns narrow what is answered about, but not the case: the order takes in every
 * service that fits, asked about or not, together with those asked about that may still fit.
 */
export function planRoute(request: RouteRequest, ground: RoutingGround): Routing {
  const considered = consideredServices(request.concerns, ground.services, request.today);
  if (considered.kind === 'refused') return considered;
  const assessed = ground.services
    .filter((service) => inForce(service, request.today))
    .map((service): Assessed => ({ service, truth: evaluate(service.condition, request.facts) }));
  const asked = assessed.filter(({ service }) => considered.services.has(service.id));
  const fitting = asked.filter(fits).map(({ service }) => service);
  const officeOf = officeFinder(request, ground.offices);
  const services = asked.map((one) => {
    const office = officeOf(one.service.authority);
    return { ...routed(one, office, request), closure: closureAt(office, one.service, request.today, ground) };
  });
  return {
    kind: 'planned',
    plan: {
      ruleVersion: RULE_VERSION,
      services,
      order: orderOf(startingServices(assessed, considered.services)),
      handOffs: handOffsAfter(fitting),
      nextSteps: nextStepsAfter(fitting),
      questions: questionsFor(services.map(openFacts)),
    },
  };
}

const OUTCOMES: Readonly<Record<Truth, Outcome>> = { true: 'fits', unknown: 'unknown', false: 'does_not_fit' };

interface Assessed {
  readonly service: PublicService;
  readonly truth: Truth;
}

const fits = ({ truth }: Assessed): boolean => truth === 'true';

/** A service ruled out today can become the next step tomorrow, which is why a fitting service brings its next steps in. */
function startingServices(assessed: readonly Assessed[], asked: ReadonlySet<string>): string[] {
  return assessed.flatMap((one) => {
    if (fits(one)) return [one.service.id, ...one.service.nextHandOffs.map(({ service }) => service)];
    return one.truth === 'unknown' && asked.has(one.service.id) ? [one.service.id] : [];
  });
}

type OfficeFinder = (authority: string) => OfficeReason;

/** Looks for the office of each authority once. */
function officeFinder({ today, place, facts }: RouteRequest, offices: readonly Office[]): OfficeFinder {
  const open = offices.filter((office) => inForce(office, today));
  const found = new Map<string, OfficeReason>();
  return (authority) => {
    const known = found.get(authority);
    if (known !== undefined) return known;
    const reason = officeReason(competentOffice(open, authority, place, facts), authority, place, facts);
    found.set(authority, reason);
    return reason;
  };
}

function closureAt(
  { result, candidates }: OfficeReason,
  { id: service, authority }: PublicService,
  today: LocalDate,
  { closures }: RoutingGround,
): PlannedClosure | null {
  const [id] = candidates;
  if (result !== 'competent' || id === undefined) return null;
  const closure = closureOf({ office: { id, authority }, service }, closures, today);
  return closure === undefined ? null : { id: closure.id, reason: closure.reason, until: closure.until };
}

function routed(
  { service, truth }: Assessed,
  office: OfficeReason,
  request: RouteRequest,
): Omit<RoutedService, 'closure'> {
  const { id, authority, condition, documents, legalBasis } = service;
  return {
    service: id,
    authority,
    office: office.result === 'competent' ? (office.candidates[0] ?? null) : null,
    outcome: OUTCOMES[truth],
    because: [conditionReason({ service, truth }, request.facts), office],
    missingFacts: truth === 'unknown' ? missingFacts(condition, request.facts) : [],
    documents: documents.filter((document) => !request.documentsHeld.includes(document)),
    legalBasis,
  };
}

function conditionReason({ service, truth }: Assessed, facts: Facts): ConditionReason {
  return {
    kind: 'condition',
    rule: `${service.id}/condition`,
    ruleVersion: RULE_VERSION,
    result: OUTCOMES[truth],
    inputs: decidingInputs(service.condition, facts, truth),
    basis: service.legalBasis,
    certainty: service.certainty,
  };
}

/** What would settle a service that is not ruled out: its own missing facts, and those its office depends on. */
function openFacts({ outcome, missingFacts, because: [, office] }: RoutedService): string[] {
  if (outcome === 'does_not_fit') return [];
  const ofOffice = office.inputs.filter(({ truth }) => truth === 'unknown').map(({ fact }) => fact);
  return [...new Set([...missingFacts, ...ofOffice])];
}
