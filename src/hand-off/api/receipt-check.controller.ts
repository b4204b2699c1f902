import { Body, Controller, Get, Header, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { ChangesNothing } from '../../platform/idempotency/index.js';
import { Signer } from '../../platform/signing/index.js';
import { RECEIPT_TYPE } from '../domain/receipt-statement.js';
import { JwkSetResponse, ReceiptVerificationResponse, VerifyReceiptRequest } from './receipt.response.js';

/**
 * Lets anybody check a receipt they were shown. Only the signature is looked at, never the table of receipts, so nobody learns
 * here whether a receipt exists.
 */
@ApiTags('receipts')
@Controller('receipts')
export class ReceiptCheckController {
  constructor(@Inject(Signer) private readonly signer: Signer) {}

  @Get('keys')
  @Access('public')
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({
    operationId: 'getReceiptKeys',
    summary: 'The public keys that receipts are checked with',
    description: 'A JWK set (RFC 7517). Keys that were replaced stay in it, so that old receipts can be checked.',
  })
  @ApiOkResponse({ type: JwkSetResponse })
  keys(): Promise<JwkSetResponse> {
    return this.signer.keys();
  }

  @Post('verify')
  @ChangesNothing()
  @HttpCode(200)
  @Access('public')
  @ApiOperation({
    operationId: 'verifyReceipt',
    summary: 'Is this receipt genuine?',
    description: 'Looks at the signature alone and stores nothing. An invalid receipt is an answer, not an error.',
  })
  @ApiOkResponse({ type: ReceiptVerificationResponse })
  verify(@Body() { receipt }: VerifyReceiptRequest): Promise<ReceiptVerificationResponse> {
    return this.signer.verify(RECEIPT_TYPE, receipt.trim());
  }
}
