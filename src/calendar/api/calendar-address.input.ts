import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** There is nothing to say about an address; the name of the call is the one of the Relay convention. */
@InputType({ isAbstract: true })
abstract class CallInput {
  @Field(() => String, { nullable: true, description: 'Name the client gives this call; the success repeats it' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  clientMutationId?: string | null;
}

@InputType({ description: 'Asks for a new address' })
export class RenewCalendarAddressInput extends CallInput {}

@InputType({ description: 'Asks for the end of the address' })
export class RevokeCalendarAddressInput extends CallInput {}
