import { ApiProperty } from '@nestjs/swagger';

const COUNT = { type: 'integer', nullable: true, example: 3 } as const;
const AGE = { type: 'integer', nullable: true, example: 12 } as const;

export class QueueResponse {
  @ApiProperty({ description: 'Name', example: 'outbox' }) name: string;
  @ApiProperty({ description: 'Jobs that wait for a worker; null where the store is silent', ...COUNT })
  waiting: number | null;
  @ApiProperty({ description: 'Jobs that are being run; null where the store is silent', ...COUNT })
  active: number | null;
  @ApiProperty({ description: 'Jobs for later; null where the store is silent', ...COUNT }) delayed: number | null;
  @ApiProperty({ description: 'Failed tries among the last 1000; null where the store is silent', ...COUNT })
  failed: number | null;
  @ApiProperty({ description: 'Done within the last minute; null where unknown', ...COUNT })
  completedLastMinute: number | null;
  @ApiProperty({ description: 'Seconds the oldest row waits in the queue; null where none does', ...AGE })
  oldestWaitingSeconds: number | null;
  @ApiProperty({ description: 'Rows that are due and not in the queue yet', type: 'integer', example: 0 })
  backlog: number;
  @ApiProperty({ description: 'Seconds since the oldest of them is due; null where there is none', ...AGE })
  oldestBacklogSeconds: number | null;
  @ApiProperty({
    description: 'Rows that are not due yet, also those that failed and are tried again',
    type: 'integer',
  })
  planned: number;
}

export class QueuesResponse {
  @ApiProperty({ description: 'When it was counted', format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Whether the store of the queues answered', type: Boolean, example: true })
  storeAnswers: boolean;
  @ApiProperty({ description: 'Every queue', type: [QueueResponse] }) queues: QueueResponse[];
  @ApiProperty({ description: 'What was given up, of every kind: see the dead letters', type: 'integer', example: 0 })
  dead: number;
}
