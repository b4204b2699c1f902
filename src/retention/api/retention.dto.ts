import { ApiProperty } from '@nestjs/swagger';

export class RetentionRuleResponse {
  @ApiProperty({ description: 'Kind of record', example: 'hand-off-record' }) id: string;
  @ApiProperty({ description: 'Days it is kept here', example: 730 }) days: number;
  @ApiProperty({ description: 'What the days count from', example: 'event' }) from: string;
  @ApiProperty({ description: 'Where the term comes from', example: 'docs/how-to/keep-and-delete.md' })
  source: string;
  @ApiProperty({
    description: '`operator`: no norm in the data fixes it, the controller decides; `technical`: needed to run',
    enum: ['operator', 'technical'],
    example: 'operator',
  })
  certainty: string;
  @ApiProperty({ description: 'Day since which it is the rule', format: 'date', example: '2026-11-22' }) since: string;
}

export class RetentionRulesResponse {
  @ApiProperty({ description: 'One for each kind of record that goes by itself', type: [RetentionRuleResponse] })
  rules: RetentionRuleResponse[];
}

export class DeletionRecordResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Rule by which it was deleted', example: 'hand-off-record' }) rule: string;
  @ApiProperty({
    description: 'Id of what was deleted; null where only a number is recorded',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  subject: string | null;
  @ApiProperty({ description: 'Subjects it stands for', example: 1 }) count: number;
  @ApiProperty({ description: 'When', format: 'date-time' }) at: string;
}

export class DeletionRecordPageResponse {
  @ApiProperty({ description: 'Newest first', type: [DeletionRecordResponse] }) items: DeletionRecordResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last one', type: String, nullable: true })
  next: string | null;
}
