import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { LimitQuery } from '../../platform/http/index.js';
import { type CloudEvent } from '../domain/cloud-event.js';

export class FeedQuery extends LimitQuery {
  @ApiPropertyOptional({ description: '`id` of the last event you have; from the first one where it is left out' })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** CloudEvents 1.0.2, JSON format; the body of a webhook is the same. */
export class CloudEventResponse implements CloudEvent {
  @ApiProperty({ description: 'Version of CloudEvents', enum: ['1.0'] }) specversion: '1.0';
  @ApiProperty({ description: 'Also the `webhook-id` of every delivery', format: 'uuid' }) id: string;
  @ApiProperty({
    description: 'This installation',
    format: 'uri',
    example: 'urn:uuid:a9f06a79-8b6c-5e1a-8d4b-3c8f4d9f3b1e',
  })
  source: string;
  @ApiProperty({ description: 'What happened', example: 'de.willkommen.handoff.accepted.v1' }) type: string;
  @ApiProperty({ description: 'The hand-off it happened to', format: 'uuid' }) subject: string;
  @ApiProperty({ description: 'When', format: 'date-time' }) time: string;
  @ApiProperty({
    description: 'Where to read on',
    format: 'uri',
    example: 'https://willkommen.example.org/v1/hand-offs/3f0a5d6e-0f6b-4c55-9d0e-6a2f0f5b9c11',
  })
  dataref: string;
  @ApiProperty({
    description:
      'Place among the events of this hand-off; compares as text. The receiver of a hand-off does not see its draft and begins later than 1.',
    example: '0000000003',
  })
  sequence: string;
  @ApiProperty({ description: 'Who may see it', enum: ['confidential'] }) dataclassification: 'confidential';
  @ApiProperty({ description: 'Rules that hold for it', enum: ['GDPR'] }) dataregulation: 'GDPR';
  @ApiProperty({ description: 'What is in it: ids and codes', enum: ['non-sensitive'] }) datacategory: 'non-sensitive';
}

export class EventPageResponse {
  @ApiProperty({ description: 'Oldest first', type: [CloudEventResponse] }) items: CloudEventResponse[];
  @ApiProperty({
    description:
      '`after` of the next page; null where there is nothing more now: ask again later, behind the last event',
    nullable: true,
    type: String,
  })
  next: string | null;
}
