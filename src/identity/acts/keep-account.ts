import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Role } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Accounts } from '../persistence/accounts.js';

/** Whom the issuer calls `subject`, and what they are here. */
export interface AccountOrder {
  readonly issuer: string;
  readonly subject: string;
  readonly role: Role;
  readonly authority: string | null;
  readonly office: string | null;
  /** BCP 47 */
  readonly locale: string;
  readonly active: boolean;
}

/** Adds the account of a subject at an issuer, or makes the one that is there what the order says. */
@Injectable()
export class KeepAccount {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the id of the account. */
  run(order: AccountOrder): Promise<string> {
    return this.work.run(async (tx) => {
      const known = await tx.of(Accounts).bySubject(order.issuer, order.subject);
      const id = known?.id ?? randomUUID();
      await tx.of(Accounts).keep({ personId: null, ...known, ...order, id });
      await tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer: null,
        action: known === null ? 'account.add' : 'account.change',
        objectType: 'account',
        objectId: id,
        outcome: 'done',
        details: { role: order.role, authority: order.authority, office: order.office, active: order.active },
      });
      return id;
    });
  }
}
