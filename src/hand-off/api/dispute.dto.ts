import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';

const NULLABLE = { nullable: true, type: String } as const;

export class SettleDisputeRequest {
  @ApiPropertyOptional({ description: 'Office that is competent after all; the lead keeps the matter without it' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]*$/)
  competentOffice?: string;

  @ApiProperty({ description: 'How it was settled', maxLength: 2000, example: 'Einigung am Telefon' })
  @IsString()
  @Length(1, 2000)
  note: string;
}

export class DisputeResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Service', example: 'jc-grundsicherungsgeld' }) service: string;
  @ApiProperty({ description: 'Offices that deny being competent', type: [String] }) deniedBy: readonly string[];
  @ApiProperty({ description: 'Authority that leads until it is settled' }) leadAuthority: string;
  @ApiProperty({ description: 'Office that leads until it is settled: the one approached first' }) leadOffice: string;
  @ApiProperty({ description: 'Since when', format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'When it was settled', format: 'date-time', ...NULLABLE }) settledAt: string | null;
  @ApiProperty({ description: 'Office found to be competent', ...NULLABLE }) competentOffice: string | null;
  @ApiProperty({ description: 'How it was settled', ...NULLABLE }) note: string | null;
  @ApiProperty({ description: 'Version; the strong ETag', type: 'integer' }) version: number;
}

export class DisputePageResponse {
  @ApiProperty({ description: 'Newest first', type: [DisputeResponse] }) items: DisputeResponse[];
  @ApiProperty({ description: 'Cursor of the next page', ...NULLABLE }) next: string | null;
}
