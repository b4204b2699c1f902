import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, NodeModel } from '../../platform/graphql/index.js';

@ObjectType('RuleInput', { description: 'One comparison that decided; values as JSON' })
export class InputModel {
  @Field({ description: 'Fact' }) fact: string;
  @Field({ description: 'Comparison' }) op: string;
  @Field({ description: 'Value the rule compares with, as JSON' }) value: string;
  @Field(() => String, { nullable: true, description: 'What was given, as JSON; null is unknown' }) given:
    string | null;
  @Field({ description: 'true, false or unknown' }) truth: string;
}

@ObjectType('Reason', { description: 'Why: rule, inputs, paragraph, version' })
export class ReasonModel {
  @Field({ description: 'condition or office' }) kind: string;
  @Field({ description: 'Rule' }) rule: string;
  @Field({ description: 'Version of the rule' }) ruleVersion: string;
  @Field({ description: 'Outcome of the rule' }) result: string;
  @Field(() => [InputModel], { description: 'Inputs that decided' }) inputs: readonly InputModel[];
  @Field(() => [String], { description: 'Paragraphs' }) basis: readonly string[];
}

@ObjectType('PlannedService', { description: 'One line of a plan' })
export class PlannedServiceModel {
  @Field({ description: 'Service' }) service: string;
  @Field({ description: 'Authority' }) authority: string;
  @Field(() => String, { nullable: true, description: 'Competent office; null where because says why there is none' })
  office: string | null;
  @Field({ description: 'fits, unknown or does_not_fit' }) outcome: string;
  @Field(() => [ReasonModel], { description: 'Why' }) because: readonly ReasonModel[];
  @Field(() => [String], { description: 'Facts that would settle the outcome' }) missingFacts: readonly string[];
  @Field(() => [String], { description: 'Documents still missing' }) documents: readonly string[];
  @Field(() => [String], { description: 'Paragraphs' }) legalBasis: readonly string[];
}

@ObjectType('MemberPlan', { description: 'What one member of the household needs' })
export class MemberPlanModel {
  @Field(() => Int, { description: '0 is the person' }) member: number;
  @Field(() => [PlannedServiceModel], { description: 'Services considered' }) services: readonly PlannedServiceModel[];
}

@ObjectType('PlanStep', { description: 'One thing must have happened before another' })
export class PlanStepModel {
  @Field({ description: 'Service or milestone' }) before: string;
  @Field({ description: 'Service or milestone' }) after: string;
}

@ObjectType('ProposedHandOff', { description: 'A hand-off that may follow' })
export class ProposedHandOffModel {
  @Field({ description: 'Sending authority' }) from: string;
  @Field({ description: 'Receiving authority' }) to: string;
  @Field({ description: 'Service at the receiver' }) service: string;
  @Field({ description: 'Row of the transfer law' }) transfer: string;
  @Field(() => [String], { description: 'Fields that may travel' }) fields: readonly string[];
  @Field({ description: 'Consent it needs' }) consent: string;
  @Field(() => [String], { description: 'Legal basis' }) legalBasis: readonly string[];
}

@ObjectType('NextStep', { description: 'A step the person takes on their own' })
export class NextStepModel {
  @Field({ description: 'Service it follows' }) from: string;
  @Field({ description: 'Service the person turns to next' }) service: string;
  @Field({ description: 'Its authority' }) authority: string;
  @Field({ description: 'Why, in German' }) why: string;
}

@ObjectType('Question', { description: 'A fact to ask for' })
export class QuestionModel {
  @Field({ description: 'Fact' }) fact: string;
  @Field({ description: 'German name of the fact' }) label: string;
  @Field(() => [Int], { description: 'Members to ask about' }) members: readonly number[];
}

@ObjectType('Plan', { description: 'Which services fit, who is competent, in which order, and why' })
export class PlanModel {
  @Field({ description: 'Version of the declared rules' }) ruleVersion: string;
  @Field(() => [MemberPlanModel], { description: 'Each member on their own facts' })
  members: readonly MemberPlanModel[];
  @Field(() => [PlanStepModel], { description: 'Hard order' }) order: readonly PlanStepModel[];
  @Field(() => [ProposedHandOffModel], { description: 'Hand-offs that may follow' })
  handOffs: readonly ProposedHandOffModel[];
  @Field(() => [NextStepModel], { description: 'Steps the person takes on their own' })
  nextSteps: readonly NextStepModel[];
  @Field(() => [QuestionModel], { description: 'Questions, the one that settles most first' })
  questions: readonly QuestionModel[];
}

@ObjectType('Concern', { description: 'What the person came for' })
export class ConcernModel {
  @Field(() => String, { nullable: true, description: 'Service' }) service: string | null;
  @Field(() => String, { nullable: true, description: 'Life event' }) lifeEvent: string | null;
}

@ObjectType('Case', { implements: () => NodeModel, description: 'One matter of one person or household' })
export class CaseModel extends NodeModel {
  @Field({ description: 'Number to read out' }) reference: string;
  @Field({ description: 'Desk that keeps the file' }) office: string;
  @Field({ description: 'Municipality key' }) place: string;
  @Field(() => [String], { description: 'Languages of the person' }) languages: readonly string[];
  @Field(() => [String], { description: 'Documents the person already has' }) documents: readonly string[];
  @Field({ description: 'open or closed' }) status: string;
  @Field({ description: 'Day it was opened' }) openedOn: string;
  @Field(() => String, { nullable: true, description: 'When it was closed' }) closedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed' }) closeReason: string | null;
  @Field(() => Int, { description: 'Version to act on' }) version: number;
  @Field(() => [ConcernModel], { description: 'Concerns' }) concerns: readonly ConcernModel[];
}

export const CaseConnection = connectionType(CaseModel, 'Case');
