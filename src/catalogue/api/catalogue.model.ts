import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, NodeModel } from '../../platform/graphql/index.js';

@ObjectType('Name', { description: 'A name in two languages' })
export class NameModel {
  @Field({ description: 'German' }) de: string;
  @Field({ description: 'English' }) en: string;
}

@ObjectType('Labelled', { description: 'A stable id with its German name' })
export class LabelledModel {
  @Field(() => ID, { name: 'key', description: 'Stable id' }) id: string;
  @Field({ description: 'German name' }) name: string;
}

@ObjectType('Fee', { description: 'What a service costs' })
export class FeeModel {
  @Field(() => Int, { nullable: true, description: 'Euro cents; null where it differs by place or case' })
  cents: number | null;
  @Field(() => String, { nullable: true, description: 'What the amount depends on' }) note: string | null;
}

@ObjectType('PublicService', {
  implements: () => NodeModel,
  description: 'A public service (Leistung) of one authority',
})
export class ServiceModel extends NodeModel {
  @Field(() => ID, { description: 'Stable key, the same as in REST' }) key: string;
  @Field({ description: 'Authority that provides it' }) authority: string;
  @Field(() => NameModel, { description: 'Name' }) name: NameModel;
  @Field({ description: 'Plain German, for the person' }) plain: string;
  @Field(() => [String], { description: 'Paragraphs' }) legalBasis: readonly string[];
  @Field(() => [LabelledModel], { description: 'Papers needed' }) documents: LabelledModel[];
  @Field(() => FeeModel, { description: 'Fee' }) fee: FeeModel;
  @Field(() => [String], { description: 'Ways to apply' }) channels: readonly string[];
  @Field(() => [String], { description: 'Deadlines that matter' }) deadlines: readonly string[];
  @Field({ description: 'verified: the norm was read; known: check before use' }) certainty: string;
}

@ObjectType('Authority', { implements: () => NodeModel, description: 'An authority behind the door' })
export class AuthorityModel extends NodeModel {
  @Field(() => ID, { description: 'Stable key, the same as in REST' }) key: string;
  @Field(() => NameModel, { description: 'Name' }) name: NameModel;
  @Field(() => [ServiceModel], { description: 'Its services' }) services: ServiceModel[];
}

export const ServiceConnection = connectionType(ServiceModel, 'PublicService');
