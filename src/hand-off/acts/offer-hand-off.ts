import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { inForce, RULE_VERSION } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { Desks, type Desk } from './desks.js';
import { IssueReceipt } from './issue-receipt.js';
import { WITHOUT_WORDS } from './move.js';
import { type Offer } from './offer.js';
import { TransferDesk, type AllowedTransfer } from './transfer-desk.js';

/** Hands a matter over: the law is asked, the office is found, the first filing date is fixed, the person gets a receipt. */
@Injectable()
export class OfferHandOff {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(TransferDesk) private readonly transfers: TransferDesk,
    @Inject(IssueReceipt) private readonly receipts: IssueReceipt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `hand-off/unknown-service`, `hand-off/no-office`, `hand-off/not-accepted-here`,
   * `hand-off/transfer-refused`, `hand-off/transfer-unreadable`, `hand-off/filed-in-future`, `hand-off/no-sender`,
   * `hand-off/already-under-way`
   */
  async run(offer: Offer, viewer: Viewer): Promise<HandOffEntity> {
    const from = senderOf(viewer);
    this.assertService(offer);
    if (offer.filedOn !== undefined && offer.filedOn > this.clock.today()) {
      throw new DomainError('hand-off/filed-in-future');
    }
    const to = await this.work.read((tx) => new Desks(tx).receiverOf(offer));
    const transfer = await this.transfers.allow({ offer, from, to, today: this.clock.today() }, viewer);
    return this.work.run((tx) => this.store(tx, this.rowOf(offer, from, to, transfer), viewer));
  }

  private assertService({ service }: Offer): void {
    const declared = this.register.service(service);
    if (declared === undefined || !inForce(declared, this.clock.today())) {
      throw new DomainError('hand-off/unknown-service');
    }
  }

  private rowOf(offer: Offer, from: Desk, to: Desk, transfer: AllowedTransfer): HandOffEntity {
    const now = this.clock.now();
    return {
      id: randomUUID(),
      caseId: offer.caseId ?? null,
      personId: offer.personId ?? null,
      kind: offer.kind,
      state: 'offered',
      live: true,
      service: offer.service,
      ruleVersion: RULE_VERSION,
      fromAuthority: from.authority,
      fromOffice: from.office,
      toAuthority: to.authority,
      toOffice: to.office,
      urgency: offer.urgency,
      filedOn: offer.filedOn ?? this.clock.today(),
      filedWith: from.authority,
      transfer: transfer.row,
      legalBasis: [...transfer.legalBasis],
      consent: offer.consent,
      fields: Object.keys(offer.content),
      content: offer.content,
      predecessor: null,
      hops: 0,
      version: 2,
      declaredComplete: false,
      disputed: false,
      reasonCode: null,
      outcomeCode: null,
      createdAt: now,
      changedAt: now,
    };
  }

  private async store(tx: Tx, row: HandOffEntity, viewer: Viewer): Promise<HandOffEntity> {
    const handOffs = tx.of(HandOffs);
    if (await handOffs.hasLiveTransfer(row)) throw new DomainError('hand-off/already-under-way');
    await handOffs.add(row);
    const by = { account: viewer.account, authority: viewer.authority, office: viewer.office, ...WITHOUT_WORDS };
    const at = row.createdAt;
    await handOffs.append({ handOffId: row.id, sequence: 1, action: 'create', from: null, to: 'draft', at, ...by });
    await handOffs.append({
      handOffId: row.id,
      sequence: 2,
      action: 'submit',
      from: 'draft',
      to: 'offered',
      at,
      ...by,
    });
    await this.receipts.atFiling(tx, row);
    await tx.of(AuditTrail).record({
      at,
      viewer,
      action: 'hand-off.offer',
      objectType: 'hand-off',
      objectId: row.id,
      outcome: 'done',
      details: { transfer: row.transfer, ruleVersion: row.ruleVersion, fields: row.fields, to: row.toOffice },
    });
    await tx.of(Outbox).add('hand-off.offered', row.id);
    return row;
  }
}

/** @throws DomainError `hand-off/no-sender` where the viewer acts for no office */
function senderOf({ authority, office }: Viewer): Desk {
  if (authority === null || office === null) throw new DomainError('hand-off/no-sender');
  return { authority, office };
}
