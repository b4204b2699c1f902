import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/index.js';
import { CHANNELS, DELIVERY_STATES, type DeliveryState } from '../domain/delivery.js';

export class DeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only deliveries in this state', enum: DELIVERY_STATES })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;
}

export class DeliveryResponse {
  @ApiProperty({ description: 'Id; the same at every try, in a mail the local part of the Message-ID', format: 'uuid' })
  id: string;
  @ApiProperty({
    description: 'What is delivered; null where it carries several that are told together',
    nullable: true,
    type: String,
    format: 'uuid',
  })
  notification: string | null;
  @ApiProperty({
    description: 'The delivery that carries it or has followed it',
    nullable: true,
    type: String,
    format: 'uuid',
  })
  carriedBy: string | null;
  @ApiProperty({ description: 'Way; `account` is read there only', enum: CHANNELS }) channel: string;
  @ApiProperty({ description: 'State', enum: DELIVERY_STATES }) state: string;
  @ApiProperty({ description: 'Number of the last try', type: 'integer', example: 1 }) attempt: number;
  @ApiProperty({ description: 'temporary, permanent or technical', nullable: true, type: String })
  lastFailure: string | null;
  @ApiProperty({ description: 'Code of the last failure', nullable: true, type: String, example: 'smtp-550-5.1.1' })
  lastCode: string | null;
  @ApiProperty({ description: 'When the last try began', nullable: true, type: String, format: 'date-time' })
  sendingSince: string | null;
  @ApiProperty({ description: 'Not tried before this time', format: 'date-time' }) dueAt: string;
  @ApiProperty({ description: 'When it was handed over', nullable: true, type: String, format: 'date-time' })
  sentAt: string | null;
  @ApiProperty({ description: 'When the message came to be', format: 'date-time' }) createdAt: string;
}

export class DeliveryPageResponse {
  @ApiProperty({ description: 'Newest first', type: [DeliveryResponse] }) items: DeliveryResponse[];
  @ApiProperty({ description: '`cursor` of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
}
