import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { KeepCalendarAddress } from '../acts/keep-calendar-address.js';
import { CalendarAddressModel, NewCalendarAddressModel } from './calendar-address.model.js';

@Resolver(() => CalendarAddressModel)
export class CalendarAddressResolver {
  constructor(
    @Inject(KeepCalendarAddress) private readonly keep: KeepCalendarAddress,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Query(() => CalendarAddressModel, { nullable: true, description: 'The address of my calendar, or null' })
  @Access('newcomer', 'clerk', 'guide', 'counsellor')
  async myCalendarAddress(@CurrentViewer() viewer: Viewer): Promise<CalendarAddressModel | null> {
    const address = await this.keep.own(viewer);
    if (address === null) return null;
    return {
      createdAt: address.createdAt.toISOString(),
      lastUsedAt: address.lastUsedAt?.toISOString() ?? null,
    };
  }

  @Mutation(() => NewCalendarAddressModel, {
    description: 'Makes a secret address for my dates or those of my desk; the one before works no longer',
  })
  @Access('newcomer', 'clerk', 'guide', 'counsellor')
  async renewCalendarAddress(@CurrentViewer() viewer: Viewer): Promise<NewCalendarAddressModel> {
    const { secret, createdAt } = await this.keep.renew(viewer);
    return { url: `${this.config.publicUrl}/v1/calendars/${secret}.ics`, createdAt: createdAt.toISOString() };
  }

  @Mutation(() => Boolean, { description: 'Ends the address of my calendar; false where there was none' })
  @Access('newcomer', 'clerk', 'guide', 'counsellor')
  revokeCalendarAddress(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.keep.revoke(viewer);
  }
}
