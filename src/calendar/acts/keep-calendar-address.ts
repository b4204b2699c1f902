import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type CalendarAddressEntity } from '../persistence/calendar-address.entity.js';
import { CalendarAddresses } from '../persistence/calendar-addresses.js';
import { hashSecret } from './hash-secret.js';

/** A new address with its secret, which is never told again. */
export type NewAddress = Readonly<{ secret: string; createdAt: Date }>;

/** Makes, renews and revokes the secret address of one's own calendar. */
@Injectable()
export class KeepCalendarAddress {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  own({ account }: Viewer): Promise<CalendarAddressEntity | null> {
    return this.work.read((tx) => tx.of(CalendarAddresses).ofAccount(account));
  }

  /** The address before, if there was one, works no longer. */
  renew(viewer: Viewer): Promise<NewAddress> {
    const [secret, createdAt, id] = [randomBytes(32).toString('base64url'), this.clock.now(), randomUUID()];
    const { account } = viewer;
    return this.work.run(async (tx) => {
      await this.end(tx, viewer);
      const address = { id, account, secretHash: hashSecret(secret), createdAt, lastUsedAt: null, revokedAt: null };
      await tx.of(CalendarAddresses).add(address);
      await this.record(tx, viewer, 'calendar-address.make', id);
      return { secret, createdAt };
    });
  }

  /** True where there was one. */
  revoke(viewer: Viewer): Promise<boolean> {
    return this.work.run((tx) => this.end(tx, viewer));
  }

  private async end(tx: Tx, viewer: Viewer): Promise<boolean> {
    await tx.of(CalendarAddresses).serialise(viewer.account);
    const id = await tx.of(CalendarAddresses).revoke(viewer.account, this.clock.now());
    if (id !== undefined) await this.record(tx, viewer, 'calendar-address.revoke', id);
    return id !== undefined;
  }

  private record(tx: Tx, viewer: Viewer, action: string, objectId: string): Promise<void> {
    const object = { objectType: 'calendar-address', objectId, outcome: 'done' } as const;
    return tx.of(AuditTrail).record({ at: this.clock.now(), viewer, action, ...object });
  }
}
