import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { Config } from '../../platform/config/index.js';
import { KeepCalendarAddress } from '../acts/keep-calendar-address.js';
import { RenewCalendarAddressInput, RevokeCalendarAddressInput } from './calendar-address.input.js';
import { CalendarAddressModel, NewCalendarAddressModel } from './calendar-address.model.js';

const CALL = { type: () => String, nullable: true, description: 'Name the client gave this call' };

type Called<Success> = Success & { readonly clientMutationId: string | null | undefined };

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

  @Mutates({
    name: 'renewCalendarAddress',
    description: 'Makes a secret address for my dates or those of my desk; the one before works no longer',
    success: {
      address: { type: () => NewCalendarAddressModel, description: 'The new address, told this once' },
      clientMutationId: CALL,
    },
  })
  @Access('newcomer', 'clerk', 'guide', 'counsellor')
  async renewCalendarAddress(
    @Input() { clientMutationId }: RenewCalendarAddressInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Called<{ address: NewCalendarAddressModel }>> {
    const { secret, createdAt } = await this.keep.renew(viewer);
    return {
      address: { url: `${this.config.publicUrl}/v1/calendars/${secret}.ics`, createdAt: createdAt.toISOString() },
      clientMutationId,
    };
  }

  @Mutates({
    name: 'revokeCalendarAddress',
    description: 'Ends the address of my calendar; false where there was none',
    success: { ended: { type: () => Boolean, description: 'False where there was none' }, clientMutationId: CALL },
  })
  @Access('newcomer', 'clerk', 'guide', 'counsellor')
  async revokeCalendarAddress(
    @Input() { clientMutationId }: RevokeCalendarAddressInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Called<{ ended: boolean }>> {
    return { ended: await this.keep.revoke(viewer), clientMutationId };
  }
}
