import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { EVENT_TYPES, type EventType } from '../../events/index.js';
import { PageQuery } from '../../platform/http/index.js';
import { DELIVERY_STATES, type DeliveryState } from '../domain/delivery-state.js';
import { SIGNING_SCHEMES, type SigningScheme } from '../domain/signing-scheme.js';

const TYPES = Object.values(EVENT_TYPES);

const URL_OF = {
  description: 'Where events are sent: HTTPS on port 443 or 8443, without credentials or fragment',
  maxLength: 2_048,
  example: 'https://partner.example.org/webhooks/eindach',
};
const TYPES_OF = {
  description: 'What is sent; everything where it is empty',
  enum: TYPES,
  isArray: true,
  example: ['de.willkommen.handoff.offered.v1'],
};
const SCHEME_OF = {
  description: '`ed25519`: you get a public key and keep no secret; `hmac-sha256`: both sides have the same secret',
  enum: SIGNING_SCHEMES,
};

export class WebhookRequest {
  @ApiProperty(URL_OF)
  @IsString()
  @MaxLength(2_048)
  url: string;

  @ApiPropertyOptional({ ...TYPES_OF, default: [] })
  @IsOptional()
  @IsIn(TYPES, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(TYPES.length)
  types: EventType[] = [];

  @ApiPropertyOptional({ ...SCHEME_OF, default: 'hmac-sha256' })
  @IsOptional()
  @IsIn(SIGNING_SCHEMES)
  scheme: SigningScheme = 'hmac-sha256';
}

export class WebhookChangeRequest {
  @ApiPropertyOptional({ ...URL_OF, description: `${URL_OF.description}; another one has to be enabled again` })
  @IsOptional()
  @IsString()
  @MaxLength(2_048)
  url?: string;

  @ApiPropertyOptional(TYPES_OF)
  @IsOptional()
  @IsIn(TYPES, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(TYPES.length)
  types?: EventType[];
}

export class KeyRotationRequest {
  @ApiPropertyOptional({ ...SCHEME_OF, description: 'As before where it is left out' })
  @IsOptional()
  @IsIn(SIGNING_SCHEMES)
  scheme?: SigningScheme;
}

export class WebhookDeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only deliveries in this state', enum: DELIVERY_STATES })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;
}
