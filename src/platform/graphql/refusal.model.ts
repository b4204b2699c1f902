import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';

@ObjectType('InputFault', { description: 'One fault in what was sent' })
export class InputFaultModel {
  @Field({ description: 'Where it is: a JSON pointer into the input (RFC 6901)' }) pointer: string;
  @Field({ description: 'Rule it breaks' }) code: string;
  @Field({ description: 'What the rule asks for, in English' }) message: string;
}

/** What every refusal of a mutation says; a client that asks for it understands refusals that come later. */
@InterfaceType('MutationError', { description: 'Why a mutation did nothing' })
export abstract class MutationErrorModel {
  @Field({ description: 'Stable code, the same as in REST' }) code: string;
  @Field({ description: 'What it means, in English; the same for every occurrence' }) message: string;
  @Field({ description: 'Page that explains it' }) type: string;
  @Field(() => [InputFaultModel], { description: 'What of the input it is about; empty where it is about all of it' })
  errors: readonly InputFaultModel[];
  @Field({ description: 'Number to ask about it' }) traceId: string;
}

@ObjectType('VersionConflict', {
  implements: () => MutationErrorModel,
  description: 'Somebody else was quicker: read again, and decide again',
})
export class VersionConflictModel extends MutationErrorModel {
  @Field(() => Int, { nullable: true, description: 'Version it has now; null where it changed in this very moment' })
  currentVersion: number | null;
}

@ObjectType('InvalidTransition', {
  implements: () => MutationErrorModel,
  description: 'The state it is in does not allow this step',
})
export class InvalidTransitionModel extends MutationErrorModel {
  @Field(() => [String], { nullable: true, description: 'What the viewer may do instead, where that can be said' })
  allowedActions: readonly string[] | null;
}

@ObjectType('MissingLegalBasis', {
  implements: () => MutationErrorModel,
  description: 'No law allows this transfer as it was asked for',
})
export class MissingLegalBasisModel extends MutationErrorModel {
  @Field(() => String, { nullable: true, description: 'Rule that denies it' }) deniedBy: string | null;
  @Field(() => [String], { description: 'What the law still asks for' }) missing: readonly string[];
  @Field(() => [String], { description: 'Paragraphs' }) legalBasis: readonly string[];
}

@ObjectType('NotPermitted', {
  implements: () => MutationErrorModel,
  description: 'Somebody else may do this, not the viewer',
})
export class NotPermittedModel extends MutationErrorModel {}

@ObjectType('NotFound', {
  implements: () => MutationErrorModel,
  description: 'There is nothing of this id that the viewer may see',
})
export class NotFoundModel extends MutationErrorModel {}

@ObjectType('InvalidInput', {
  implements: () => MutationErrorModel,
  description: 'What was sent breaks a rule',
})
export class InvalidInputModel extends MutationErrorModel {
  @Field(() => [String], { description: 'What is missing, by its id in the catalogue' }) missing: readonly string[];
  @Field(() => [String], { nullable: true, description: 'Codes that could be given instead' })
  allowedCodes: readonly string[] | null;
}

/** What a mutation answers where it did nothing, in every union of payloads. */
export const REFUSALS = [
  VersionConflictModel,
  InvalidTransitionModel,
  MissingLegalBasisModel,
  NotPermittedModel,
  NotFoundModel,
  InvalidInputModel,
] as const;
