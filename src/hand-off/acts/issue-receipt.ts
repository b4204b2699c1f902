import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type ReceiptFinding, whichReceiptCounts } from '../domain/filing-date.js';
import { type ReceiptKind } from '../domain/receipt.js';
import { type Effect } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';

const RECEIPT_OF: Partial<Record<Effect, ReceiptKind>> = {
  'receipt-r0': 'R0',
  'receipt-r1': 'R1',
  'receipt-r2': 'R2',
  'receipt-r3': 'R3',
  'receipt-r4': 'R4',
};

/** Writes receipts into the transaction of the step they belong to. */
@Injectable()
export class IssueReceipt {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The sender's receipt for what was filed with it first; the matter has not reached the receiver yet. */
  async atFiling(tx: Tx, handOff: HandOffEntity): Promise<void> {
    await this.issue(tx, handOff, 'R1', {
      issuedBy: handOff.fromAuthority,
      receivedOn: handOff.filedOn,
      reachedOn: null,
    });
  }

  /** The receiver's receipts that come with a step of the state table. */
  async withStep(tx: Tx, handOff: HandOffEntity, effects: readonly Effect[]): Promise<void> {
    const kinds = effects.flatMap((effect) => RECEIPT_OF[effect] ?? []);
    if (kinds.length === 0) return;
    const issuedBy = handOff.toAuthority;
    const earlier = await tx.of(HandOffs).receipts(handOff.id);
    const arrival = earlier.find((receipt) => receipt.issuedBy === issuedBy && receipt.kind === 'R1');
    const reachedOn = arrival?.receivedOn ?? this.clock.today();
    for (const kind of kinds) await this.issue(tx, handOff, kind, { issuedBy, receivedOn: reachedOn, reachedOn });
  }

  private async issue(tx: Tx, handOff: HandOffEntity, kind: ReceiptKind, issuer: Issuer): Promise<void> {
    const { counts, countsFrom, rule } = this.find(handOff, issuer.reachedOn);
    await tx.of(HandOffs).issue({
      id: randomUUID(),
      handOffId: handOff.id,
      kind,
      reference: await tx.of(HandOffs).unusedReference(),
      issuedAt: this.clock.now(),
      issuedBy: issuer.issuedBy,
      service: handOff.service,
      filedOn: handOff.filedOn,
      filedWith: handOff.filedWith,
      receivedOn: issuer.receivedOn,
      counts,
      countsFrom,
      rule,
    });
  }

  private find(handOff: HandOffEntity, reachedOn: LocalDate | null): ReceiptFinding {
    const { service, filedWith, filedOn, fromAuthority, fromOffice, toAuthority, toOffice } = handOff;
    const competent = this.register.service(service)?.authority ?? toAuthority;
    const finding = whichReceiptCounts({
      service,
      filedAt: filedWith,
      filedAtOffice: filedWith === fromAuthority ? fromOffice : undefined,
      filedOn,
      competent,
      competentOffice: competent === toAuthority ? toOffice : undefined,
      reachedOn: competent === toAuthority ? reachedOn : null,
    });
    if (finding.kind === 'undecidable') throw new DomainError('hand-off/receipt-undecidable', { reason: finding.code });
    return finding;
  }
}

interface Issuer {
  readonly issuedBy: string;
  /** Day it reached the issuer. */
  readonly receivedOn: LocalDate;
  /** Day it reached the receiver of the hand-off; `null` while it is on its way. */
  readonly reachedOn: LocalDate | null;
}
