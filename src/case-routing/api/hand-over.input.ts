import { InputType } from '@nestjs/graphql';
import { InputId } from '../../platform/graphql/index.js';
import { OfferInput } from '../../hand-off/index.js';

@InputType({ description: 'A hand-off from a case; person, place and facts come from its file' })
export class HandOverInput extends OfferInput {
  @InputId({ description: 'Case' })
  caseId: string;
}
