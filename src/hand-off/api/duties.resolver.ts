import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AsksForTotal,
  type Connection,
  connectionOf,
  Input,
  Mutates,
  NodeKinds,
  pageRequest,
} from '../../platform/graphql/index.js';
import { DutyDesk } from '../acts/duty-desk.js';
import { toDutyModel } from './duty.mapper.js';
import { AcknowledgeDutyInput, DutyArgs, DutyConnection, DutyModel } from './duty.model.js';

const STAFF = ['clerk', 'guide', 'counsellor'] as const;

@Resolver(() => DutyModel)
export class DutiesResolver implements OnModuleInit {
  constructor(
    @Inject(DutyDesk) private readonly desk: DutyDesk,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const find = async (id: string, viewer: Viewer) => toDutyModel(await this.desk.one(id, viewer), viewer);
    this.nodes.ofRows({ type: 'RecipientDuty', table: 'recipient_duty', roles: STAFF, find });
  }

  @Query(() => DutyConnection, {
    nullable: true,
    description: 'What my office has to delete or to correct of what it received',
  })
  @Access(...STAFF)
  async recipientDuties(
    @Args() { open, ...args }: DutyArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<DutyModel>> {
    const page = await this.desk.page(viewer, open, pageRequest(args, counted));
    return connectionOf(page, args, (duty) => toDutyModel(duty, viewer));
  }

  @Mutates({
    name: 'acknowledgeDuty',
    description: 'Confirm that what was received is deleted or corrected',
    success: { duty: { type: () => DutyModel, description: 'The duty as it is now' } },
  })
  @Access(...STAFF)
  async acknowledgeDuty(
    @Input() { id }: AcknowledgeDutyInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ duty: DutyModel }> {
    return { duty: toDutyModel(await this.desk.acknowledge(id, viewer), viewer) };
  }
}
