import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PostalAddress', { description: 'Where letters go, within Germany' })
export class PostalAddressModel {
  @Field(() => String, { nullable: true, description: 'Whose letter box it is, where it is not their own' })
  careOf: string | null;
  @Field({ description: 'Street and number' }) street: string;
  @Field({ description: 'Five digits' }) postcode: string;
  @Field({ description: 'Town' }) town: string;
}

@ObjectType('QuietHours', { description: 'When nothing is sent, past midnight where `to` is the earlier time' })
export class QuietHoursModel {
  @Field({ description: 'Time of day in Europe/Berlin, such as 21:00' }) from: string;
  @Field({ description: 'Time of day in Europe/Berlin, such as 07:00' }) to: string;
}

@ObjectType('Digest', { description: 'When messages that can wait arrive together' })
export class DigestModel {
  @Field({ description: 'daily or weekly' }) every: string;
  @Field({ description: 'Time of day in Europe/Berlin' }) at: string;
  @Field(() => Int, { description: 'For a weekly one: 1 is Monday, 7 is Sunday' }) weekday: number;
}

@ObjectType('MessagePreference', { description: 'How a person wants to be told' })
export class MessagePreferenceModel {
  @Field({ description: 'Language they read (BCP 47)' }) locale: string;
  @Field(() => [String], { description: 'mail, sms, letter: first the one they like best; none is the account alone' })
  channels: readonly string[];
  @Field(() => String, { nullable: true, description: 'Where mails go' }) email: string | null;
  @Field(() => String, { nullable: true, description: 'Where short messages go (E.164)' }) phone: string | null;
  @Field(() => PostalAddressModel, { nullable: true, description: 'Where letters go' })
  postalAddress: PostalAddressModel | null;
  @Field(() => QuietHoursModel, { nullable: true, description: 'When no mail and no short message is sent' })
  quietHours: QuietHoursModel | null;
  @Field(() => DigestModel, { nullable: true, description: 'When messages that can wait arrive together' })
  digest: DigestModel | null;
  @Field(() => [String], { description: 'The channels that this installation has' }) offeredChannels: readonly string[];
}
