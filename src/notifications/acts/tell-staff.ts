import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Notifications } from '../persistence/notifications.js';
import { type OfficeNotice } from './tell-office.js';

/** What one of the staff is told, once for each `dedupeKey`: codes, ids and days, nothing about a person. */
export type StaffNotice = Omit<OfficeNotice, 'office'> & { readonly accountId: string };

/** Tells one of the staff something, in the account only: no address of theirs is kept, and nothing leaves the house. */
@Injectable()
export class TellStaff {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Part of the transaction of what it is about. The same occasion a second time changes nothing. */
  async within(tx: Tx, notice: StaffNotice): Promise<void> {
    await tx.of(Notifications).addOnce({
      id: randomUUID(),
      ...notice,
      personId: null,
      office: null,
      localeUsed: null,
      localeAsked: null,
      fallback: false,
      subject: null,
      body: null,
      shortText: null,
      createdAt: this.clock.now(),
      readAt: null,
      cancelledAt: null,
    });
  }
}
