import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, NoPersonalData } from '../../platform/access/index.js';
import { type QueueReport, QueueStates } from '../../platform/queue/index.js';
import { QueuesResponse } from './queue.dto.js';

@ApiTags('administration')
@ApiBearerAuth()
@Controller('administration/queues')
export class QueuesController {
  constructor(@Inject(QueueStates) private readonly states: QueueStates) {}

  @Get()
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'getQueues',
    summary: 'How the queues do',
    description:
      '`outbox-suspects` holds rows whose try once took its worker with it; they are run one at a time. `schedule` holds what is due again and again, `webhooks` the endpoints something is due for: its rows are deliveries.',
  })
  @ApiOkResponse({ type: QueuesResponse })
  async list(): Promise<QueuesResponse> {
    return toQueuesView(await this.states.read());
  }
}

function toQueuesView({ at, queues, dead }: QueueReport): QueuesResponse {
  const age = (since: Date | null) => since && Math.max(0, Math.round((+at - +since) / 1_000));
  return {
    at: at.toISOString(),
    storeAnswers: queues.every(({ jobs }) => jobs !== null),
    queues: queues.map((queue) => ({
      name: queue.name,
      waiting: queue.jobs?.waiting ?? null,
      active: queue.jobs?.active ?? null,
      delayed: queue.jobs?.delayed ?? null,
      failed: queue.jobs?.failed ?? null,
      completedLastMinute: queue.completed,
      oldestWaitingSeconds: age(queue.waitingSince),
      backlog: queue.backlog,
      oldestBacklogSeconds: age(queue.backlogSince),
      planned: queue.planned,
    })),
    dead,
  };
}
