import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { inForce, type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type ReceiptWarning } from '../domain/filing-date.js';
import { CompetenceDisputes } from '../persistence/competence-disputes.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { IssueReceipt } from './issue-receipt.js';
import { keepTimers } from './keep-timers.js';
import { WITHOUT_WORDS } from './move.js';

/** Puts a new hand-off before its receiver: row, events, receipt, timers, audit and message in the caller's transaction. */
@Injectable()
export class PlaceHandOff {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(IssueReceipt) private readonly receipts: IssueReceipt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `hand-off/unknown-service` where no such service is in force today */
  assertService(service: string): void {
    const declared = this.register.service(service);
    if (declared === undefined || !inForce(declared, this.clock.today())) {
      throw new DomainError('hand-off/unknown-service');
    }
  }

  /**
   * `receivedOn` is the day it reached the sender.
   * @throws DomainError `hand-off/already-under-way`, `hand-off/competence-disputed`, `hand-off/receipt-undecidable`
   */
  async within(tx: Tx, row: HandOffEntity, receivedOn: LocalDate, viewer: Viewer): Promise<void> {
    const handOffs = tx.of(HandOffs);
    if (await tx.of(CompetenceDisputes).isOpen(row)) throw new DomainError('hand-off/competence-disputed');
    if (await handOffs.hasLiveTransfer(row)) throw new DomainError('hand-off/already-under-way');
    await handOffs.add(row);
    const by = { account: viewer.account, authority: viewer.authority, office: viewer.office, ...WITHOUT_WORDS };
    const step = { handOffId: row.id, at: row.createdAt, ...by };
    await handOffs.append({ ...step, sequence: 1, action: 'create', from: null, to: 'draft' });
    await handOffs.append({ ...step, sequence: 2, action: 'submit', from: 'draft', to: 'offered' });
    await this.receipts.bySender(tx, row, receivedOn);
    await keepTimers(tx, row, { action: 'submit', bySystem: false, at: row.createdAt });
    await tx.of(AuditTrail).record({
      at: row.createdAt,
      viewer,
      action: 'hand-off.offer',
      objectType: 'hand-off',
      objectId: row.id,
      outcome: 'done',
      details: { transfer: row.transfer, ruleVersion: row.ruleVersion, fields: row.fields, to: row.toOffice },
    });
    await tx.of(Outbox).add('hand-off.offered', row.id);
  }

  /** What must be said to the sender and the person where the first filing does not keep the deadline (§ 16 SGB I). */
  warningFor(row: HandOffEntity): ReceiptWarning | null {
    return this.receipts.find(row, null).warning;
  }
}
