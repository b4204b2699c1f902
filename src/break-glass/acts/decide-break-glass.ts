import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { actionsIn, afterStep, type BreakGlassAction } from '../domain/states.js';
import { openFrom } from '../domain/terms.js';
import { type BreakGlassEntity } from '../persistence/break-glass.entity.js';
import { BreakGlasses } from '../persistence/break-glasses.js';
import { closedAt } from './closed-at.js';
import { TellOfBreakGlass } from './tell-of-break-glass.js';

/** The second person confirms that somebody has to read a case, or refuses it. */
@Injectable()
export class DecideBreakGlass {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TellOfBreakGlass) private readonly tell: TellOfBreakGlass,
  ) {}

  /**
   * A repeat by the same account changes nothing.
   * @throws DomainError `break-glass/not-found`, `break-glass/own-request`, `break-glass/not-allowed` with `allowedActions`
   */
  run(id: string, action: BreakGlassAction, viewer: Viewer): Promise<BreakGlassEntity> {
    return this.work.run(async (tx) => {
      const request = await tx.of(BreakGlasses).lockVisible(id, viewer);
      if (request === null) throw new DomainError('break-glass/not-found');
      if (isRepeat(request, action, viewer)) return request;
      if (request.requestedBy === viewer.account) throw new DomainError('break-glass/own-request');
      const after = decided(request, action, viewer, this.clock.now());
      await tx.of(BreakGlasses).change(after);
      const about = { objectType: 'break-glass', objectId: id, outcome: 'done' } as const;
      const details = { case: request.caseId, state: after.state };
      const at = after.decidedAt ?? this.clock.now();
      await tx.of(AuditTrail).record({ at, viewer, action: `break-glass.${action}`, ...about, details });
      await this.tell.decided(tx, after);
      if (after.state === 'granted') await this.tell.opened(tx, after);
      return after;
    });
  }
}

function isRepeat({ state, decidedBy }: BreakGlassEntity, action: BreakGlassAction, { account }: Viewer): boolean {
  const led = action === 'refuse' ? ['refused'] : ['granted', 'confirmed'];
  return decidedBy === account && led.includes(state);
}

function decided(request: BreakGlassEntity, action: BreakGlassAction, viewer: Viewer, now: Date): BreakGlassEntity {
  const isInTime = now < request.answerBy;
  const state = isInTime ? afterStep(request.state, action) : undefined;
  if (state === undefined) {
    throw new DomainError('break-glass/not-allowed', { allowedActions: isInTime ? actionsIn(request.state) : [] });
  }
  const by = { state, decidedBy: viewer.account, decidedAt: now };
  if (state === 'granted') return { ...request, ...by, ...openFrom(now) };
  return { ...request, ...by, endsAt: action === 'refuse' ? closedAt(request, now) : request.endsAt };
}
