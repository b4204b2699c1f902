import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/index.js';
import { DUTY_KINDS } from '../domain/recipient-duty.js';

const NULLABLE = { nullable: true, type: String } as const;

export class DutyQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only what is not confirmed yet', default: true })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  open: boolean = true;
}

/** A duty without what the fields have to say: how its confirmation is answered. */
export class DutyStateResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Hand-off the data was received with', format: 'uuid' }) handOff: string;
  @ApiProperty({ description: 'To delete or to correct', enum: DUTY_KINDS }) kind: string;
  @ApiProperty({ description: 'Authority that owes it' }) authority: string;
  @ApiProperty({ description: 'Office that owes it' }) office: string;
  @ApiProperty({ description: 'Names of the fields', type: [String] }) fields: readonly string[];
  @ApiProperty({ description: 'Since when', format: 'date-time' }) imposedAt: string;
  @ApiProperty({ description: 'Number of the receipt for it', ...NULLABLE }) reference: string | null;
  @ApiProperty({ description: 'When it was confirmed', format: 'date-time', ...NULLABLE })
  acknowledgedAt: string | null;
}

export class DutyResponse extends DutyStateResponse {
  @ApiProperty({
    description: 'What the fields have to say; null where the viewer may not read it, empty once it is confirmed',
    nullable: true,
    type: 'object',
    additionalProperties: { type: 'string' },
  })
  contents: Readonly<Record<string, string>> | null;
}

export class DutyPageResponse {
  @ApiProperty({ description: 'Newest first', type: [DutyResponse] }) items: readonly DutyResponse[];
  @ApiProperty({ description: 'Cursor of the next page', ...NULLABLE }) next: string | null;
}
