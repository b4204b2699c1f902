import { ApiProperty } from '@nestjs/swagger';
import { DELIVERY_STATES } from '../domain/delivery-state.js';
import { DISABLED_BECAUSE, ENDPOINT_ACTIONS, ENDPOINT_STATES } from '../domain/endpoint-state.js';
import { SIGNING_SCHEMES } from '../domain/signing-scheme.js';

const moment = (description: string) => ({ description, nullable: true, type: String, format: 'date-time' }) as const;

export class WebhookResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Office whose events are sent', example: 'of-dan-jobcenter' }) office: string;
  @ApiProperty({ description: 'Where they are sent', format: 'uri' }) url: string;
  @ApiProperty({ description: 'What is sent; everything where it is empty', type: [String] }) types: string[];
  @ApiProperty({ description: 'Events are sent to an active one only', enum: ENDPOINT_STATES }) state: string;
  @ApiProperty({ description: 'Why it is disabled', enum: DISABLED_BECAUSE, nullable: true, type: String })
  disabledBecause: string | null;
  @ApiProperty({ description: 'Tries in a row that failed', type: 'integer', example: 0 }) failures: number;
  @ApiProperty(moment('After many failures: nothing is tried before')) restsUntil: string | null;
  @ApiProperty(moment('Last try or challenge that succeeded')) lastSuccessAt: string | null;
  @ApiProperty({ description: 'What can be done with it now', enum: ENDPOINT_ACTIONS, isArray: true })
  allowedActions: string[];
  @ApiProperty({ description: 'When it was registered', format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'Version for `If-Match`', type: 'integer', example: 1 }) version: number;
}

export class WebhookKeyResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'How it signs', enum: SIGNING_SCHEMES }) scheme: string;
  @ApiProperty({ description: '`whsec_…`, never shown again; null for ed25519', nullable: true, type: String })
  secret: string | null;
  @ApiProperty({ description: '`whpk_…`; null for hmac-sha256', nullable: true, type: String }) publicKey:
    string | null;
}

export class WebhookWithKeyResponse extends WebhookResponse {
  @ApiProperty({ description: 'The newest key', type: WebhookKeyResponse }) key: WebhookKeyResponse;
}

export class WebhookPageResponse {
  @ApiProperty({ description: 'Newest first', type: [WebhookResponse] }) items: WebhookResponse[];
  @ApiProperty({ description: '`cursor` of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
}

export class WebhookDeliveryResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'The event, as in `GET /v1/events`; null for a test', nullable: true, type: String })
  event: string | null;
  @ApiProperty({ description: '`webhook-id` of every try', format: 'uuid' }) webhookId: string;
  @ApiProperty({ description: 'State', enum: DELIVERY_STATES }) state: string;
  @ApiProperty({ description: 'Number of the last try; ten at most', type: 'integer', example: 1 }) attempt: number;
  @ApiProperty(moment('When it is tried next')) dueAt: string | null;
  @ApiProperty(moment('When the last try began')) triedAt: string | null;
  @ApiProperty({ description: 'Status of the last answer', nullable: true, type: 'integer' }) lastStatus: number | null;
  @ApiProperty({ description: 'Duration of the last try in milliseconds', nullable: true, type: 'integer' })
  lastMilliseconds: number | null;
  @ApiProperty({ description: 'Why the last try failed', nullable: true, type: String, example: 'http-503' })
  lastFault: string | null;
  @ApiProperty(moment('When it was answered with 2xx')) deliveredAt: string | null;
  @ApiProperty({ description: 'When it came to be', format: 'date-time' }) createdAt: string;
}

export class WebhookDeliveryPageResponse {
  @ApiProperty({ description: 'Newest first', type: [WebhookDeliveryResponse] }) items: WebhookDeliveryResponse[];
  @ApiProperty({ description: '`cursor` of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
}
