import { Body, Controller, Inject, Post, Res, type Type, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Authority } from '../../authority-kit/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { OfferHandOff } from '../acts/offer-hand-off.js';
import { type ExampleOffer, exampleOffer } from './example-offer.js';
import { OfferHandOffRequest } from './hand-off.dto.js';
import { toHandOffState } from './hand-off.mapper.js';
import { toOffer } from './offer.mapper.js';
import { HandOffStateResponse } from './hand-off.response.js';
import { PLACING_CONFLICTS, PLACING_REFUSALS } from './refusals.js';

/** Where one authority receives hand-offs, made from its declaration; `authorities` are all who may hand over to it. */
export function receivingController(authority: Authority, authorities: readonly Authority[]): Type {
  const example = exampleOffer(authority, authorities);
  @ApiTags(authority.id)
  @ApiBearerAuth()
  @Controller(`authorities/${authority.id}/hand-offs`)
  class ReceivingController {
    constructor(@Inject(OfferHandOff) private readonly offerHandOff: OfferHandOff) {}

    @Post()
    @Idempotent()
    @UseInterceptors(VersionEtag)
    @Access('partner', 'clerk', 'guide', 'counsellor')
    @ApiOperation({
      operationId: `handOverTo_${authority.id.replaceAll('-', '_')}`,
      summary: `Hand a matter over to: ${authority.name.en}`,
      description:
        'The transfer law decides on the fields, the office follows from the place, the first filing date is fixed. Contents are read with GET.',
    })
    @ApiBody({ type: OfferHandOffRequest, examples: example && shown(example) })
    @ApiCreatedResponse({ type: HandOffStateResponse, description: 'Offered; `ETag` holds its version' })
    @ApiForbiddenResponse({ description: 'HAND_OFF_NO_SENDER' })
    @ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND: the one that is taken up again' })
    @ApiConflictResponse({
      description: `${PLACING_CONFLICTS}, HAND_OFF_NOT_COME_BACK`,
    })
    @ApiUnprocessableEntityResponse({
      description: `${PLACING_REFUSALS}, HAND_OFF_FILED_IN_FUTURE`,
    })
    async receive(
      @Body() body: OfferHandOffRequest,
      @OperationId() id: string,
      @CurrentViewer() viewer: Viewer,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<HandOffStateResponse> {
      const handOff = await this.offerHandOff.run({ ...toOffer(authority.id, body), id }, viewer);
      void reply.header('Location', `/v1/hand-offs/${handOff.id}`);
      return toHandOffState(handOff, viewer);
    }
  }
  return ReceivingController;
}

/** As the contract shows it; who sends it is no part of the request. */
const shown = ({ sender, body }: ExampleOffer) => ({ example: { summary: `Sent by: ${sender}`, value: body } });
