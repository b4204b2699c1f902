import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Deliveries } from '../persistence/deliveries.js';
import { DeliveryPageResponse, DeliveryQuery } from './delivery.dto.js';
import { toDeliveryView } from './delivery.mapper.js';

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller('deliveries')
export class DeliveriesController {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  @Get()
  @Access('admin')
  @ApiOperation({
    operationId: 'listDeliveries',
    summary: 'What became of the messages to persons',
    description:
      'One line for each message and channel, with the number of tries; neither the address nor the text is shown.',
  })
  @ApiOkResponse({ type: DeliveryPageResponse })
  async list(@Query() { state, limit, cursor }: DeliveryQuery): Promise<DeliveryPageResponse> {
    const { items, next } = await this.work.read((tx) => tx.of(Deliveries).page(state, { limit, cursor }));
    return { items: items.map(toDeliveryView), next };
  }
}
