import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { type ConsentLevel } from '../../authority-kit/index.js';
import { CONSENTS } from '../law/terms.js';
import { DocumentedRequestDto } from './documented-request.dto.js';

const ID = /^[a-z][a-z0-9-]*$/;

/** What a sender relies on when something goes to another body: the same for an offer, a forward and an accepted claim. */
export class LegalBasisRequest {
  @ApiPropertyOptional({ description: 'Service it is handed over from, where that proves the task of the sender' })
  @IsOptional()
  @Matches(ID)
  fromService?: string;

  @ApiProperty({ description: 'Row of the transfer law the sender relies on', example: 'tp-sgb-forward' })
  @Matches(ID)
  transfer: string;

  @ApiProperty({ description: 'Consent that is proven', enum: CONSENTS, example: 'none' })
  @IsIn(CONSENTS)
  consent: ConsentLevel;

  @ApiPropertyOptional({ description: 'Request it answers, where the row needs one', type: DocumentedRequestDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentedRequestDto)
  request?: DocumentedRequestDto;

  @ApiPropertyOptional({
    description: 'Facts of the vocabulary a condition may need',
    type: 'object',
    additionalProperties: true,
  })
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown>;
}
