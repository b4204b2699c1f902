import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { ChangesNothing } from '../../platform/idempotency/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { TransferDesk } from '../acts/transfer-desk.js';
import { parseTransferQuery } from '../domain/parse-transfer-query.js';
import { TransferDecisionResponse, TransferQueryRequest } from './transfer.dto.js';

@ApiTags('transfer-law')
@Controller('transfers')
export class TransfersController {
  constructor(@Inject(TransferDesk) private readonly transfers: TransferDesk) {}

  @Post('decide')
  @ChangesNothing()
  @HttpCode(200)
  @Access('public')
  @ApiOperation({
    operationId: 'decideTransfer',
    summary: 'May these fields go from this body to that one?',
    description:
      'Takes names of fields, never their contents, and stores nothing. A refusal is an answer, not an error.',
  })
  @ApiBody({ type: TransferQueryRequest })
  @ApiOkResponse({ type: TransferDecisionResponse })
  @ApiUnprocessableEntityResponse({ description: 'HAND_OFF_TRANSFER_UNREADABLE: an id that nobody declared' })
  decide(@Body() body: object): TransferDecisionResponse {
    const parsed = parseTransferQuery(body);
    if ('faults' in parsed) throw new DomainError('request/invalid', { errors: parsed.faults });
    const { allowed, transfer, deniedBy, because, missing, legalBasis, ruleVersion } = this.transfers.decide(
      parsed.query,
    );
    return {
      allowed,
      transfer,
      deniedBy,
      because: because.map((finding) => ({ ...finding })),
      missing,
      legalBasis,
      ruleVersion,
    };
  }
}
