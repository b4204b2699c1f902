import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { afterStep } from '../domain/states.js';
import { BreakGlasses } from '../persistence/break-glasses.js';
import { closedAt } from './closed-at.js';
import { TellOfBreakGlass } from './tell-of-break-glass.js';

/** Requests looked at in one run; the rest follows a minute later. */
const BATCH = 100;

/** Ends what no second person has answered in time; what was open without anybody's confirmation is reported. */
@Injectable()
export class LapseBreakGlass {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TellOfBreakGlass) private readonly tell: TellOfBreakGlass,
  ) {}

  /** Ids of what nobody has answered in time. */
  due(): Promise<string[]> {
    return this.work.read((tx) => tx.of(BreakGlasses).unanswered(this.clock.now(), BATCH));
  }

  /** Nothing where somebody has answered meanwhile. */
  run(id: string): Promise<void> {
    return this.work.run(async (tx) => {
      const request = await tx.of(BreakGlasses).lock(id);
      const state = request === null ? undefined : afterStep(request.state, 'lapse');
      const at = this.clock.now();
      if (request === null || state === undefined || at < request.answerBy) return;
      const after = { ...request, state, endsAt: closedAt(request, at) };
      await tx.of(BreakGlasses).change(after);
      const about = { objectType: 'break-glass', objectId: id, outcome: 'done' } as const;
      const details = { case: request.caseId, state };
      await tx.of(AuditTrail).record({ at, viewer: null, action: 'break-glass.lapse', ...about, details });
      await this.tell.decided(tx, after);
      if (state === 'unconfirmed') await this.tell.unconfirmed(tx, after);
    });
  }
}
