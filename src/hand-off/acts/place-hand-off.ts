import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { inForce, type LocalDate } from '../../authority-kit/index.js';
import { closureOf, EndpointClosures, Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type ReceiptWarning } from '../domain/filing-date.js';
import { CompetenceDisputes } from '../persistence/competence-disputes.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { SearchableHandOffs } from '../persistence/searchable-hand-offs.js';
import { IssueReceipt } from './issue-receipt.js';
import { keepTimers } from './keep-timers.js';
import { WITHOUT_WORDS } from './move.js';
import { ProposeCandidates } from './propose-candidates.js';
import { recordStep } from './record-step.js';

/** Puts a new hand-off before its receiver: row, events, receipt, timers, audit and message in the caller's transaction. */
@Injectable()
export class PlaceHandOff {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(IssueReceipt) private readonly receipts: IssueReceipt,
    @Inject(ProposeCandidates) private readonly candidates: ProposeCandidates,
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
   * `receivedOn` is the day it reached the sender; without a viewer the system acts.
   * @throws DomainError `hand-off/endpoint-closed` with `candidates`, `hand-off/already-under-way`,
   * `hand-off/competence-disputed`, `hand-off/receipt-undecidable`
   */
  async within(tx: Tx, row: HandOffEntity, receivedOn: LocalDate, viewer: Viewer | null): Promise<void> {
    await this.create(tx, row, viewer);
    await this.offer(tx, row, receivedOn, viewer);
  }

  /**
   * Keeps a draft; its receiver does not see it.
   * @throws DomainError `hand-off/endpoint-closed` with `candidates`, `hand-off/already-under-way`
   */
  async draft(tx: Tx, row: HandOffEntity, viewer: Viewer): Promise<void> {
    await this.create(tx, row, viewer);
    await record(tx, { action: 'hand-off.draft' }, row, viewer);
  }

  /**
   * Puts what was a draft before its receiver; `row` as it is from now on, locked.
   * @throws DomainError `hand-off/endpoint-closed` with `candidates`, `hand-off/competence-disputed`,
   * `hand-off/receipt-undecidable`
   */
  async submit(tx: Tx, row: HandOffEntity, receivedOn: LocalDate, viewer: Viewer): Promise<void> {
    await this.assertOpen(tx, row);
    await tx.of(HandOffs).change(row);
    await this.offer(tx, row, receivedOn, viewer);
  }

  private async assertOpen(tx: Tx, row: HandOffEntity): Promise<void> {
    const { toAuthority: authority, toOffice: id, service } = row;
    const closures = await tx.of(EndpointClosures).open();
    const closure = closureOf({ office: { id, authority }, service }, closures, this.clock.today());
    if (closure === undefined) return;
    const { reason, until } = closure;
    throw new DomainError('hand-off/endpoint-closed', {
      reason,
      until,
      candidates: await this.candidates.propose(tx, row),
    });
  }

  private async create(tx: Tx, row: HandOffEntity, viewer: Viewer | null): Promise<void> {
    await this.assertOpen(tx, row);
    const handOffs = tx.of(HandOffs);
    if (await tx.asSystem(() => handOffs.hasLiveTransfer(row))) throw new DomainError('hand-off/already-under-way');
    await handOffs.add(row);
    const { id: handOffId, createdAt: at } = row;
    await recordStep(tx, row, { handOffId, at, ...by(viewer), sequence: 1, action: 'create', from: null, to: 'draft' });
  }

  private async offer(tx: Tx, row: HandOffEntity, receivedOn: LocalDate, viewer: Viewer | null): Promise<void> {
    if (await tx.asSystem(() => tx.of(CompetenceDisputes).isOpen(row)))
      throw new DomainError('hand-off/competence-disputed');
    const { id: handOffId, changedAt: at } = row;
    const step = { sequence: row.version, action: 'submit', from: 'draft', to: 'offered' } as const;
    await recordStep(tx, row, { handOffId, at, ...by(viewer), ...step });
    await tx.of(SearchableHandOffs).keep(row);
    await this.receipts.bySender(tx, row, receivedOn);
    await keepTimers(tx, row, { action: 'submit', bySystem: false, at });
    await record(tx, { action: 'hand-off.offer' }, row, viewer);
    await tx.of(Outbox).add('hand-off.offered', row.id);
  }

  /** What must be said to the sender and the person where the first filing does not keep the deadline (§ 16 SGB I). */
  warningFor(row: HandOffEntity): ReceiptWarning | null {
    return this.receipts.find(row, null).warning;
  }
}

const by = (viewer: Viewer | null) => ({
  account: viewer?.account ?? null,
  authority: viewer?.authority ?? null,
  office: viewer?.office ?? null,
  ...WITHOUT_WORDS,
});

const record = (tx: Tx, done: { readonly action: string }, row: HandOffEntity, viewer: Viewer | null): Promise<void> =>
  tx.of(AuditTrail).record({
    at: row.changedAt,
    viewer,
    ...done,
    objectType: 'hand-off',
    objectId: row.id,
    outcome: 'done',
    details: { transfer: row.transfer, ruleVersion: row.ruleVersion, fields: row.fields, to: row.toOffice },
  });
