import { Inject, Injectable } from '@nestjs/common';
import { RaiseAlarm } from '../../audit/index.js';
import { ReadCases } from '../../case-routing/index.js';
import { Accounts } from '../../identity/index.js';
import { TellOffice, TellStaff } from '../../notifications/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type BreakGlassEntity } from '../persistence/break-glass.entity.js';

const message = 'internal_task';

/** Tells whoever has to know, in the transaction of what they are told about, by ids and codes alone. */
@Injectable()
export class TellOfBreakGlass {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
    @Inject(TellStaff) private readonly tellStaff: TellStaff,
    @Inject(RaiseAlarm) private readonly raiseAlarm: RaiseAlarm,
  ) {}

  /** Those who can decide; they are of the same authority. */
  secondPeople(tx: Tx, { id, authority, state }: BreakGlassEntity): Promise<void> {
    return tx.asSystem(async () => {
      for (const { id: accountId } of await tx.of(Accounts).inRole(authority, 'supervisor')) {
        const params = { task: 'break-glass-asked', break_glass: id, state };
        await this.tellStaff.within(tx, { dedupeKey: `${id}-${accountId}`, accountId, caseId: null, message, params });
      }
    });
  }

  /** Whoever asked. */
  decided(tx: Tx, { id, requestedBy: accountId, state }: BreakGlassEntity): Promise<void> {
    const params = { task: 'break-glass-decided', break_glass: id, state };
    const notice = { dedupeKey: `${id}-${state}`, accountId, caseId: null, message, params } as const;
    return tx.asSystem(() => this.tellStaff.within(tx, notice));
  }

  /** The office that keeps the file, and who looks after data protection: at once, also where nothing could be opened. */
  opened(tx: Tx, request: BreakGlassEntity): Promise<void> {
    return this.report(tx, request, 'break-glass');
  }

  /** The same two: nobody confirmed it in time. */
  unconfirmed(tx: Tx, request: BreakGlassEntity): Promise<void> {
    return this.report(tx, request, 'break-glass-unconfirmed');
  }

  private report(tx: Tx, request: BreakGlassEntity, kind: 'break-glass' | 'break-glass-unconfirmed'): Promise<void> {
    const { id, caseId, opens, requestedBy: account, createdAt: period, office: by } = request;
    return tx.asSystem(async () => {
      await this.raiseAlarm.within(tx, { kind, account, period, count: 1 });
      const keeper = await this.cases.keeperOf(tx, caseId);
      if (keeper === null) return;
      const params = { task: opens === null ? `${kind}-in-vain` : kind, break_glass: id, by };
      const { office } = keeper;
      await this.tellOffice.within(tx, { dedupeKey: `${id}-${kind}`, office, caseId, message, params });
    });
  }
}
