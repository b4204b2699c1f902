import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Notifications } from '../persistence/notifications.js';

/** What an office is told, once for each `dedupeKey`: a name of the occasion that holds ids only. */
export interface OfficeNotice {
  readonly dedupeKey: string;
  readonly office: string;
  readonly caseId: string | null;
  readonly message: 'internal_task';
  /** Codes, ids, days and counts that say what is to be done; the words are the front end's. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Lays a notice on the desk of an office; nothing leaves the house. */
@Injectable()
export class TellOffice {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Part of the transaction of what it is about. The same occasion a second time changes nothing. */
  async within(tx: Tx, { dedupeKey, office, caseId, message, params }: OfficeNotice): Promise<void> {
    await tx.of(Notifications).addOnce({
      id: randomUUID(),
      dedupeKey,
      personId: null,
      office,
      accountId: null,
      caseId,
      message,
      params,
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
