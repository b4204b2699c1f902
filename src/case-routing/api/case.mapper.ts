import { FACTS, type FactId, type LocalDate } from '../../authority-kit/index.js';
import { factsFrom, readPlace } from '../../catalogue/index.js';
import { contentFrom, given, toRequest } from '../../hand-off/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type FromTheDesk } from '../acts/hand-over.js';
import { type Intake } from '../acts/intake.js';
import { type HouseholdPlan } from '../domain/plan-household.js';
import { type RoutedService } from '../domain/route-plan.js';
import { type Concern } from '../domain/route-request.js';
import { type CaseFile } from '../persistence/cases.js';
import { type ConcernInput, type OpenCaseInput } from './case.input.js';
import { type CaseModel, type PlanModel, type PlannedServiceModel } from './case.model.js';
import { type HandOverInput } from './hand-over.input.js';

export function toIntake({ person, place, facts, household, concerns, ...rest }: OpenCaseInput): Intake {
  return {
    person: person === undefined || person === null ? undefined : { ...person, email: person.email ?? null },
    place: readPlace(place, '/place'),
    ...rest,
    facts: factsFrom(facts, '/facts'),
    household: household.map((member, index) => ({
      relation: member.relation,
      facts: factsFrom(member.facts, `/household/${index}/facts`),
    })),
    concerns: concerns.map(toConcern),
  };
}

function toConcern({ service, lifeEvent }: ConcernInput, index: number): Concern {
  const given = [service, lifeEvent].filter((value) => value !== undefined && value !== null);
  if (given.length !== 1) throw invalid(`/concerns/${index}`, 'one-of', 'name either a service or a life event');
  return service === undefined || service === null ? { lifeEvent: lifeEvent ?? '' } : { service };
}

const invalid = (pointer: string, code: string, message: string) =>
  new DomainError('request/invalid', { errors: [{ pointer, code, message }] });

export function toCaseModel({ row, concerns }: Pick<CaseFile, 'row' | 'concerns'>): CaseModel {
  const { id, reference, office, place, languages, documents, status, openedOn, closeReason, version } = row;
  const named = concerns.map(({ service, lifeEvent }) => ({ service, lifeEvent }));
  const ended = { closedAt: row.closedAt?.toISOString() ?? null, closeReason };
  return { id, reference, office, place, languages, documents, status, openedOn, ...ended, version, concerns: named };
}

export function toPlanModel({ ruleVersion, members, order, handOffs, nextSteps, questions }: HouseholdPlan): PlanModel {
  return {
    ruleVersion,
    members: members.map(({ member, services }) => ({ member: Number(member), services: services.map(toLine) })),
    order: order.map(([before, after]) => ({ before, after })),
    handOffs,
    nextSteps,
    questions: questions.map(({ fact, members: about }) => ({
      fact,
      label: FACTS[fact as FactId].label.de,
      members: about.map(Number),
    })),
  };
}

function toLine({ because, ...line }: RoutedService): PlannedServiceModel {
  return {
    ...line,
    because: because.map((reason) => ({
      ...reason,
      inputs: reason.inputs.map((input) => ({
        ...input,
        value: JSON.stringify(input.value),
        given: input.given === null ? null : JSON.stringify(input.given),
      })),
    })),
  };
}

/** @throws DomainError `request/invalid` where a field is named twice */
export function toHandOver({ fields, filedOn, ...input }: HandOverInput): FromTheDesk {
  const rest = given(input);
  const content = contentFrom(fields, '/fields');
  const days = { filedOn: (filedOn ?? undefined) as LocalDate | undefined, request: toRequest(rest.request) };
  return { ...rest, ...days, content };
}
