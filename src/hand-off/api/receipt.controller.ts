import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { uuidParam } from '../../platform/http/index.js';
import { Config } from '../../platform/config/index.js';
import { ReceiptDesk } from '../acts/receipt-desk.js';
import { HAND_OFF_ID } from './hand-off-id.js';
import { toReceiptView } from './hand-off.mapper.js';
import { PAGE_POLICY, receiptPage } from './receipt-page.js';
import { ReceiptDocumentResponse } from './receipt.response.js';

const HAND_OFF = uuidParam('Hand-off');
const REFERENCE = { name: 'reference', description: 'Number of the receipt', example: 'K7M2QX' };

/** One receipt, to keep and to show. */
@ApiTags('receipts')
@ApiBearerAuth()
@ApiParam(HAND_OFF)
@ApiParam(REFERENCE)
@ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND, HAND_OFF_NO_RECEIPT' })
@Controller('hand-offs/:id/receipts/:reference')
export class ReceiptController {
  constructor(
    @Inject(ReceiptDesk) private readonly desk: ReceiptDesk,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @Access('partner', 'clerk', 'guide', 'counsellor', 'newcomer')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    operationId: 'getReceipt',
    summary: 'One receipt, with what it proves signed',
    description:
      '`jws` proves it to anybody without asking this server: check it with the keys of `GET /v1/receipts/keys`.',
  })
  @ApiOkResponse({ type: ReceiptDocumentResponse })
  async one(
    @Param('id', HAND_OFF_ID) id: string,
    @Param('reference') reference: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReceiptDocumentResponse> {
    const receipt = await this.desk.one(id, reference, viewer);
    const { issuedByOffice, ruleVersion, notes, jws } = receipt;
    return { ...toReceiptView(receipt), issuedByOffice, ruleVersion, notes, jws };
  }

  @Get('page')
  @Access('partner', 'clerk', 'guide', 'counsellor', 'newcomer')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', PAGE_POLICY)
  @Header('Cache-Control', 'private, no-store')
  @Header('Referrer-Policy', 'no-referrer')
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOperation({
    operationId: 'getReceiptPage',
    summary: 'One receipt as a page to print',
    description: 'In the language of the viewer with German beside it; its code holds the signed receipt.',
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'An HTML page for A4', schema: { type: 'string' } })
  async page(
    @Param('id', HAND_OFF_ID) id: string,
    @Param('reference') reference: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    const receipt = await this.desk.one(id, reference, viewer);
    const names = await this.desk.namesIn(receipt);
    return receiptPage({ receipt, names, locale: viewer.locale, publicUrl: this.config.publicUrl });
  }
}
