import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { DutyDesk } from '../acts/duty-desk.js';
import { toDutyModel } from './duty.mapper.js';
import { AcknowledgeDutyInput, DutyArgs, DutyModel, DutyPageModel } from './duty.model.js';

@Resolver(() => DutyModel)
export class DutiesResolver {
  constructor(@Inject(DutyDesk) private readonly desk: DutyDesk) {}

  @Query(() => DutyPageModel, { description: 'What my office has to delete or to correct of what it received' })
  @Access('clerk', 'guide', 'counsellor')
  async recipientDuties(
    @Args() { open, first, after }: DutyArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DutyPageModel> {
    const { items, next } = await this.desk.page(viewer, open, { limit: first, cursor: after });
    return { items: items.map((duty) => toDutyModel(duty, viewer)), next };
  }

  @Mutates({
    name: 'acknowledgeDuty',
    description: 'Confirm that what was received is deleted or corrected',
    success: { duty: { type: () => DutyModel, description: 'The duty as it is now' } },
  })
  @Access('clerk', 'guide', 'counsellor')
  async acknowledgeDuty(
    @Input() { id }: AcknowledgeDutyInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ duty: DutyModel }> {
    return { duty: toDutyModel(await this.desk.acknowledge(id, viewer), viewer) };
  }
}
