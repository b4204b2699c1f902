import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';

@ObjectType('NamedOffice', { description: 'An office and its German name' })
export class NamedOfficeModel {
  @Field({ description: 'Authority' }) authority: string;
  @Field({ description: 'Office' }) office: string;
  @Field({ description: 'German name' }) name: string;
}

@ObjectType('NamedField', { description: 'A data field and its German name' })
export class NamedFieldModel {
  @Field({ name: 'key', description: 'Data field' }) id: string;
  @Field({ description: 'German name' }) name: string;
}

@ObjectType('HeldEntry', { description: 'One thing that is stored' })
export class HeldEntryModel {
  @Field({ description: 'Fact, data field or word of the kind' }) name: string;
  @Field({ description: 'German name' }) label: string;
  @Field(() => [String], { description: 'What is stored; several for a list' }) values: readonly string[];
}

@ObjectType('HeldRecord', { description: 'Something that is stored about the person' })
export class HeldRecordModel {
  @Field({ description: 'What it is' }) kind: string;
  @Field(() => ID, { name: 'recordId', description: 'Id of the record of this kind' }) id: string;
  @Field({ description: 'Since when it has been stored (RFC 3339)' }) since: string;
  @Field({ description: 'person, office, authority or system' }) source: string;
  @Field(() => String, { nullable: true, description: 'Which office or authority' }) sourceId: string | null;
  @Field(() => String, { nullable: true, description: 'Not deleted before, where that is known (RFC 3339)' })
  keptAtLeastUntil: string | null;
  @Field(() => [HeldEntryModel], { description: 'What it says; what nobody knows is left out' })
  entries: readonly HeldEntryModel[];
}

@ObjectType('Holding', { description: 'What is kept of one category' })
export class HoldingModel {
  @Field({ description: 'Category of data' }) category: string;
  @Field({ description: 'The category in the language of the person' }) title: string;
  @Field({ description: 'What it is kept for, in that language' }) purpose: string;
  @Field(() => [HeldRecordModel], { description: 'The records' }) records: readonly HeldRecordModel[];
}

@ObjectType('DataRecipient', { description: 'Who received what, when, on which basis' })
export class RecipientModel {
  @Field(() => ID, { description: 'Hand-off' }) handOff: string;
  @Field({ description: 'When it was given (RFC 3339)' }) at: string;
  @Field(() => NamedOfficeModel, { description: 'Who gave it' }) from: NamedOfficeModel;
  @Field(() => NamedOfficeModel, { description: 'Who received it' }) to: NamedOfficeModel;
  @Field({ description: 'Service' }) service: string;
  @Field({ description: 'German name of the service' }) serviceName: string;
  @Field({ description: 'What it was given for, in the words of the transfer law' }) purpose: string;
  @Field(() => [NamedFieldModel], { description: 'What was given' }) fields: readonly NamedFieldModel[];
  @Field({ description: 'Row of the transfer law' }) transfer: string;
  @Field(() => [String], { description: 'Legal basis' }) legalBasis: readonly string[];
  @Field({ description: 'Consent that was shown' }) consent: string;
  @Field({ description: 'State of the hand-off' }) state: string;
}

@ObjectType('ConsentGiven', { description: 'A consent of the person, for one recipient and one purpose' })
export class ConsentModel {
  @Field(() => ID, { description: 'Hand-off that rests on it; names the consent' }) handOff: string;
  @Field(() => NamedOfficeModel, { description: 'The one recipient' }) to: NamedOfficeModel;
  @Field({ description: 'Service' }) service: string;
  @Field({ description: 'German name of the service' }) serviceName: string;
  @Field({ description: 'The one purpose, in the words of the transfer law' }) purpose: string;
  @Field(() => [NamedFieldModel], { description: 'What may be given' }) fields: readonly NamedFieldModel[];
  @Field({ description: 'What the person agreed to' }) consent: string;
  @Field({ description: 'When it was given (RFC 3339)' }) givenAt: string;
  @Field(() => String, { nullable: true, description: 'When it was withdrawn (RFC 3339)' }) withdrawnAt: string | null;
  @Field({ description: 'Whether something is under way on it that a withdrawal ends' }) withdrawable: boolean;
  @Field(() => Int, { description: 'Version to act on' }) version: number;
}

@ObjectType('DataSubjectRight', { description: 'A right of the person' })
export class RightModel {
  @Field({ description: 'Right' }) right: string;
  @Field({ description: 'Article' }) article: string;
  @Field({ description: 'What it means, in the language of the person' }) text: string;
}

@ObjectType('Disclosure', { description: 'What is stored about a person (Art. 15 DSGVO)' })
export class DisclosureModel {
  @Field({ description: 'State of the data (RFC 3339)' }) asOf: string;
  @Field({ description: 'Language of the words' }) locale: string;
  @Field({ description: 'ltr or rtl' }) direction: string;
  @Field(() => NamedOfficeModel, { nullable: true, description: 'The one office that answers for itself' })
  office: NamedOfficeModel | null;
  @Field({ description: 'Title' }) title: string;
  @Field({ description: 'What this is' }) intro: string;
  @Field(() => [HoldingModel], { description: 'What is stored, by category' }) holdings: readonly HoldingModel[];
  @Field(() => [RecipientModel], { description: 'Who received what; oldest first' })
  recipients: readonly RecipientModel[];
  @Field(() => [ConsentModel], { description: 'Consents, oldest first' }) consents: readonly ConsentModel[];
  @Field(() => [RightModel], { description: 'The rights of the person' }) rights: readonly RightModel[];
  @Field(() => [String], { description: 'What is not in it, and why' }) notes: readonly string[];
}

@InputType({ description: 'A consent to be taken back' })
export class WithdrawConsentInput {
  @InputId({ description: 'Consent' })
  id: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A consent that somebody takes back at the desk' })
export class WithdrawConsentAtDeskInput extends WithdrawConsentInput {
  @InputId({ description: 'Case whose file my desk keeps' })
  caseId: string;
}
