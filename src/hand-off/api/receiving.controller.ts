import { Body, Controller, Inject, Post, Res, type Type, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
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
import { OfferHandOffRequest } from './hand-off.dto.js';
import { toHandOffState } from './hand-off.mapper.js';
import { toOffer } from './offer.mapper.js';
import { HandOffStateResponse } from './hand-off.response.js';

/** Where one authority receives hand-offs, made from its declaration. */
export function receivingController(authority: Authority): Type {
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
    @ApiCreatedResponse({ type: HandOffStateResponse, description: 'Offered; `ETag` holds its version' })
    @ApiForbiddenResponse({ description: 'HAND_OFF_NO_SENDER' })
    @ApiConflictResponse({ description: 'HAND_OFF_ALREADY_UNDER_WAY' })
    @ApiUnprocessableEntityResponse({
      description: 'HAND_OFF_TRANSFER_REFUSED, HAND_OFF_DOCUMENTS_MISSING, HAND_OFF_NO_OFFICE and others',
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
