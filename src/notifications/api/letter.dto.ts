import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type LocalDate } from '../../authority-kit/index.js';
import { PageQuery } from '../../platform/http/index.js';

const STATES = ['waiting', 'posted'] as const;

export class LetterQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only letters that wait for the post or are in it', enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

export class LetterResponse {
  @ApiProperty({ description: 'Id; also of the delivery', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Whether it is in the post', enum: STATES }) state: string;
  @ApiProperty({ description: 'When it was written', format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'Day of posting', nullable: true, type: String, format: 'date' })
  postedOn: string | null;
}

export class LetterPageResponse {
  @ApiProperty({ description: 'Newest first', type: [LetterResponse] }) items: LetterResponse[];
  @ApiProperty({ description: '`cursor` of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
}

export class MarkPostedRequest {
  @ApiProperty({
    description: 'Day on which it was put into the post',
    type: String,
    format: 'date',
    example: '2027-01-08',
  })
  @Matches(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  postedOn: LocalDate;
}
