import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import {
  afterAction,
  refusalsOf,
  type RequestAction,
  requestActions,
  type RequestSide,
} from '../domain/rights-request.js';
import { type RefusalCode } from '../law/refusals.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { RightsRequests } from '../persistence/rights-requests.js';
import { CarryOut } from './carry-out.js';
import { sideOf } from './request-side.js';

/** What becomes of a request. */
export interface RequestMove {
  readonly action: RequestAction;
  /** Why it is refused. */
  readonly code?: RefusalCode;
}

/** Decides what a person asked for; nobody else but the desk that keeps the file does, and the person takes it back. */
@Injectable()
export class DecideRequest {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
  ) {}

  /**
   * The request after the step; a repeat of the last step by the same account changes nothing.
   * @throws DomainError `rights-request/not-found`, `rights-request/version-conflict`, `rights-request/not-allowed` with
   * `allowedActions`, `rights-request/reason-missing` with `allowedCodes`, `rights-request/still-under-way` with `open`,
   * `rights-request/held`, `case/version-conflict`
   */
  run(id: string, version: number, move: RequestMove, viewer: Viewer): Promise<RightsRequestEntity> {
    return this.work.run(async (tx) => {
      const request = await tx.of(RightsRequests).lockVisible(id, viewer);
      if (request === null) throw new DomainError('rights-request/not-found');
      if (isRepeat(request, version, move, viewer)) return request;
      if (request.version !== version)
        throw new DomainError('rights-request/version-conflict', { currentVersion: request.version });
      return this.within(tx, request, move, viewer, sideOf(request, viewer));
    });
  }

  /** `request` must be locked or new; `side` is in which part the viewer acts. */
  async within(
    tx: Tx,
    request: RightsRequestEntity,
    move: RequestMove,
    viewer: Viewer,
    side: RequestSide | undefined,
  ): Promise<RightsRequestEntity> {
    const { action, code } = move;
    const state = side && afterAction(request.state, action, side);
    if (state === undefined) {
      throw new DomainError('rights-request/not-allowed', { allowedActions: requestActions(request.state, side) });
    }
    assertReason(request, move);
    const at = this.clock.now();
    const decided = { decidedBy: viewer.account, decidedAt: at, version: request.version + 1 };
    const reason = action === 'refuse' ? { code: code ?? null } : {};
    const kept = action === 'carry_out' ? {} : { correction: null };
    const after = { ...request, state, ...decided, ...reason, ...kept };
    await tx.of(RightsRequests).change(after);
    const about = { objectType: 'rights-request', objectId: request.id, outcome: 'done' } as const;
    await tx.of(AuditTrail).record({ at, viewer, action: `rights-request.${action}`, ...about, details: reason });
    if (action === 'carry_out') await this.carryOut.within(tx, after, viewer);
    if (action === 'refuse') await tx.of(Outbox).add('rights-request.refused', request.id);
    return after;
  }
}

/** @throws DomainError `rights-request/reason-missing` where there is none, or one for something else */
function assertReason({ kind }: RightsRequestEntity, { action, code }: RequestMove): void {
  const allowedCodes = refusalsOf(kind);
  if (action !== 'refuse' || (code !== undefined && allowedCodes.includes(code))) return;
  throw new DomainError('rights-request/reason-missing', { allowedCodes });
}

function isRepeat(request: RightsRequestEntity, version: number, { action, code }: RequestMove, viewer: Viewer) {
  const side = sideOf(request, viewer);
  const led = side && afterAction('open', action, side);
  const same = led === request.state && request.decidedBy === viewer.account && request.code === (code ?? null);
  return request.version === version + 1 && same;
}
