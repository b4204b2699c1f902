import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { HOST } from '../domain/host.js';

export class ProposeHostRequest {
  @ApiProperty({ description: 'Name in the DNS, in lower case, without port', example: 'hooks.partner.example.org' })
  @IsString()
  @Matches(HOST)
  host: string;
}

export class WebhookHostResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Name in the DNS', example: 'hooks.partner.example.org' })
  host: string;

  @ApiProperty({
    description: 'Account that proposed it; null of what was in use before',
    format: 'uuid',
    nullable: true,
    type: String,
  })
  proposedBy: string | null;

  @ApiProperty({ description: 'When', format: 'date-time' })
  createdAt: string;

  @ApiProperty({
    description: 'Account of the second administrator',
    format: 'uuid',
    nullable: true,
    type: String,
  })
  approvedBy: string | null;

  @ApiProperty({
    description: 'Since when webhooks may lead there; null as long as nobody has approved it',
    format: 'date-time',
    nullable: true,
    type: String,
  })
  approvedAt: string | null;
}

export class WebhookHostPageResponse {
  @ApiProperty({ description: 'Newest first', type: [WebhookHostResponse] })
  items: WebhookHostResponse[];

  @ApiProperty({ description: 'Cursor of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
}
