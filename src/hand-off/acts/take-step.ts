import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type Effect, type HandOffAction, type HandOffState, isLive } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { Timers } from '../persistence/timers.js';
import { declaredDeadlines } from './declared-deadlines.js';
import { carryOut } from './effects-of-a-step.js';
import { IssueReceipt } from './issue-receipt.js';
import { keepSilence } from './keep-silence.js';
import { keepTimers } from './keep-timers.js';
import { type RecordedStep, recordStep } from './record-step.js';

/** A step that the table allows, with what is said about it. */
export interface AllowedStep {
  readonly action: HandOffAction;
  readonly to: HandOffState;
  readonly effects: readonly Effect[];
  readonly code?: string;
  readonly note?: string;
  readonly reviewOn?: LocalDate;
  /** The day it has effect from in law, where that is another than today. */
  readonly effectiveOn?: LocalDate;
}

/** Carries one allowed step out: state, event, receipt, timers, lead, audit and message in the caller's transaction. */
@Injectable()
export class TakeStep {
  constructor(
    @Inject(IssueReceipt) private readonly receipts: IssueReceipt,
    @Inject(Register) private readonly register: Register,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * `before` must be locked. `actor` is `null` where the system acts.
   * @throws DomainError `hand-off/silence-decided`
   */
  async within(tx: Tx, before: HandOffEntity, step: AllowedStep, actor: Viewer | null): Promise<HandOffEntity> {
    const at = this.clock.now();
    if (actor !== null) await assertNotDecidedBySilence(tx, before, step.action, at);
    const after = changed(before, step, { at, today: this.clock.today(), account: actor?.account ?? null });
    await tx.of(HandOffs).change(after);
    await recordStep(tx, after, stepOf(before, after, step, actor));
    await this.receipts.withStep(tx, after, step.effects);
    await keepTimers(tx, after, { action: step.action, bySystem: actor?.role === 'partner', at });
    await keepSilence(tx, after, step.action, declaredDeadlines(this.register, after.service));
    await carryOut(tx, step.effects, after, at);
    await this.tell(tx, after, step, actor);
    return after;
  }

  private async tell(tx: Tx, after: HandOffEntity, { action, code }: AllowedStep, viewer: Viewer | null) {
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
    if (topic !== undefined && after.offeredAt !== null) await tx.of(Outbox).add(topic, after.id);
  }
}

/**
 * What silence has decided stays decided, also in the minute before the system writes it down. That it rests on nothing, or was
 * made in error, can be said at any time.
 */
async function assertNotDecidedBySilence(tx: Tx, { id }: HandOffEntity, action: HandOffAction, at: Date) {
  if (action === 'revoke' || action === 'request_void' || action === 'void') return;
  const due = await tx.of(Timers).due(id, at);
  if (due.some(({ rung }) => rung === 'silence')) throw new DomainError('hand-off/silence-decided');
}

/** Steps that somebody else is waiting for, unless nobody has seen it yet. */
const ANNOUNCED: Partial<Record<HandOffAction, string>> = {
  acknowledge: 'hand-off.received',
  declare_complete: 'hand-off.declared-complete',
  accept: 'hand-off.accepted',
  reject: 'hand-off.rejected',
  forward: 'hand-off.forwarded',
  complete: 'hand-off.completed',
  dispute: 'hand-off.outcome-disputed',
  withdraw: 'hand-off.withdrawn',
  revoke: 'hand-off.revoked',
  expire: 'hand-off.expired',
  request_void: 'hand-off.void-requested',
  void: 'hand-off.voided',
};

function stepOf(before: HandOffEntity, after: HandOffEntity, step: AllowedStep, actor: Viewer | null): RecordedStep {
  return {
    handOffId: after.id,
    sequence: after.version,
    action: step.action,
    from: before.state,
    to: step.to,
    at: after.changedAt,
    account: actor?.account ?? null,
    authority: actor?.authority ?? null,
    office: actor?.office ?? null,
    reason: step.code ?? null,
    note: step.note ?? null,
    reviewOn: step.reviewOn ?? null,
    effectiveOn: step.effectiveOn ?? null,
  };
}

interface Taken {
  readonly at: Date;
  readonly today: LocalDate;
  /** `null` where the system acts. */
  readonly account: string | null;
}

function changed(before: HandOffEntity, step: AllowedStep, { at, today, account }: Taken): HandOffEntity {
  const { action, code, effects } = step;
  const ended = action === 'complete';
  return {
    ...before,
    state: step.to,
    live: isLive(step.to, before.kind),
    version: before.version + 1,
    declaredComplete: before.declaredComplete || action === 'declare_complete',
    disputed: before.disputed || action === 'dispute',
    unconfirmed: before.unconfirmed || effects.includes('mark-closed-unconfirmed'),
    reasonCode: action === 'reject' ? (code ?? null) : before.reasonCode,
    outcomeCode: ended ? (code ?? null) : before.outcomeCode,
    outcomeOn: ended ? (step.effectiveOn ?? today) : before.outcomeOn,
    draft: step.to === 'draft' ? before.draft : null,
    voidRequestedBy: effects.includes('note-requester') ? account : before.voidRequestedBy,
    changedAt: at,
  };
}
