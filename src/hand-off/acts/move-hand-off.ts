import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type Effect, type HandOffState, isLive, takeStep } from '../domain/states.js';
import { CaseLeads } from '../persistence/case-leads.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { IssueReceipt } from './issue-receipt.js';
import { type HandOffMove } from './move.js';
import { assertNeeds } from './needs-of-a-move.js';
import { actionsFor, nowOf, sideOf } from './side-of.js';

/** Takes one step of the state table: state, event, receipt, lead, audit and message in one transaction. */
@Injectable()
export class MoveHandOff {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(IssueReceipt) private readonly receipts: IssueReceipt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The hand-off after the step; a repeat of the last step by the same account changes nothing.
   * @throws DomainError `hand-off/not-found`, `hand-off/version-conflict`, `hand-off/not-allowed` with `allowedActions`,
   * `hand-off/step-incomplete`
   */
  run(move: HandOffMove, viewer: Viewer): Promise<HandOffEntity> {
    return this.work.run(async (tx) => {
      const before = await tx.of(HandOffs).lockVisible(move.id, viewer);
      if (before === null) throw new DomainError('hand-off/not-found');
      if (await this.isRepeat(tx, before, move, viewer)) return before;
      if (before.version !== move.version) throw new DomainError('hand-off/version-conflict');
      const side = sideOf(before, viewer);
      const step = side === undefined ? undefined : takeStep(nowOf(before), move.action, side);
      if (step?.kind !== 'moved') {
        throw new DomainError('hand-off/not-allowed', { allowedActions: actionsFor(before, viewer) });
      }
      assertNeeds(step.needs, move, before);
      return this.take(tx, { before, move, to: step.state, effects: step.effects }, viewer);
    });
  }

  private async isRepeat(tx: Tx, before: HandOffEntity, move: HandOffMove, viewer: Viewer): Promise<boolean> {
    if (before.version !== move.version + 1) return false;
    const last = (await tx.of(HandOffs).events(before.id)).at(-1);
    return last?.action === move.action && last.account === viewer.account && last.reason === (move.code ?? null);
  }

  private async take(tx: Tx, { before, move, to, effects }: Taken, viewer: Viewer): Promise<HandOffEntity> {
    const at = this.clock.now();
    const after = changed(before, move, to, at);
    await tx.of(HandOffs).change(after);
    await tx.of(HandOffs).append({
      handOffId: after.id,
      sequence: after.version,
      action: move.action,
      from: before.state,
      to,
      at,
      account: viewer.account,
      authority: viewer.authority,
      office: viewer.office,
      reason: move.code ?? null,
      note: move.note ?? null,
      reviewOn: move.reviewOn ?? null,
    });
    await this.receipts.withStep(tx, after, effects);
    if (effects.includes('move-lead')) await this.moveLead(tx, after, at);
    await this.tell(tx, after, move, viewer);
    return after;
  }

  private async moveLead(tx: Tx, { caseId, toAuthority, toOffice }: HandOffEntity, at: Date): Promise<void> {
    if (caseId === null) return;
    await tx.of(CaseLeads).move({ caseId, authority: toAuthority, office: toOffice, since: at });
  }

  private async tell(tx: Tx, after: HandOffEntity, { action, code }: HandOffMove, viewer: Viewer): Promise<void> {
    await tx.of(AuditTrail).record({
      at: after.changedAt,
      viewer,
      action: `hand-off.${action}`,
      objectType: 'hand-off',
      objectId: after.id,
      outcome: 'done',
      details: { state: after.state, version: after.version, ...(code === undefined ? {} : { code }) },
    });
    const topic = ANNOUNCED[action];
    if (topic !== undefined) await tx.of(Outbox).add(topic, after.id);
  }
}

interface Taken {
  readonly before: HandOffEntity;
  readonly move: HandOffMove;
  readonly to: HandOffState;
  readonly effects: readonly Effect[];
}

/** Steps that somebody else is waiting for. */
const ANNOUNCED: Partial<Record<HandOffMove['action'], string>> = {
  accept: 'hand-off.accepted',
  reject: 'hand-off.rejected',
  complete: 'hand-off.completed',
};

function changed(before: HandOffEntity, move: HandOffMove, state: HandOffState, at: Date): HandOffEntity {
  return {
    ...before,
    state,
    live: isLive(state, before.kind),
    version: before.version + 1,
    declaredComplete: before.declaredComplete || move.action === 'declare_complete',
    disputed: before.disputed || move.action === 'dispute',
    reasonCode: move.action === 'reject' ? (move.code ?? null) : before.reasonCode,
    outcomeCode: move.action === 'complete' ? (move.code ?? null) : before.outcomeCode,
    changedAt: at,
  };
}
