import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { type MoveByHand, MOVES_BY_HAND } from '../acts/move.js';
import { MoveRequest } from './hand-off.dto.js';
import { HandOffStateResponse } from './hand-off.response.js';

/** Most steps in one request. */
export const MAX_BATCH = 100;

export class BatchItemRequest extends MoveRequest {
  @ApiProperty({ description: 'Hand-off', format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({ description: 'Version you act on', type: 'integer', example: 2 })
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  version: number;

  @ApiProperty({ description: 'The step', enum: MOVES_BY_HAND, example: 'acknowledge' })
  @IsIn(MOVES_BY_HAND)
  action: MoveByHand;
}

export class BatchRequest {
  @ApiProperty({
    description: 'Steps in the order they are taken; each is checked on its own',
    type: 'array',
    items: { $ref: getSchemaPath(BatchItemRequest) },
    minItems: 1,
    maxItems: MAX_BATCH,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BATCH)
  items: unknown[];
}

export class BatchResultResponse {
  @ApiProperty({ description: 'Hand-off; null where it could not be read', nullable: true, type: String })
  id: string | null;
  @ApiProperty({ description: 'Status the step alone would have been answered with', type: 'integer', example: 200 })
  status: number;
  @ApiPropertyOptional({ description: 'The hand-off after the step', type: HandOffStateResponse })
  handOff?: HandOffStateResponse;
  @ApiPropertyOptional({
    description: 'Why the step was not taken (RFC 9457)',
    type: 'object',
    additionalProperties: true,
  })
  problem?: object;
}

export class BatchResponse {
  @ApiProperty({ description: 'One result for each item, in the same order', type: [BatchResultResponse] })
  results: BatchResultResponse[];
}
