import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { localDateOf, type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import { type Deadline, DEADLINES, StartDeadline } from '../../deadlines/index.js';
import { HandOffs, type HandOffView, type ReceiptView, TRANSFER_ROWS } from '../../hand-off/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { aboutCase } from '../acts/about-case.js';
import { endsWithDecision, isDecided } from '../domain/service-ends.js';
import { isWatchedByReceiver, type ServiceEvent, startedBy } from '../domain/service-starts.js';
import { type CaseFile, Cases } from '../persistence/cases.js';

const EVENTS: Readonly<Record<string, ServiceEvent>> = {
  'hand-off.received': 'received',
  'hand-off.declared-complete': 'declared-complete',
};

/** Nothing is started at a body any more that the matter has left, however late that is noticed. */
const HAS_LEFT: ReadonlySet<HandOffView['state']> = new Set([
  'rejected',
  'forwarded',
  'withdrawn',
  'revoked',
  'expired',
  'entered_in_error',
]);

/** Starts the deadlines of a service when its matter arrives at the body that decides, or is complete there. */
@Injectable()
export class StartServiceDeadlines implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Register) private readonly register: Register,
    @Inject(StartDeadline) private readonly startDeadline: StartDeadline,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const [topic, event] of Object.entries(EVENTS)) {
      this.handlers.handle({ topic, name: 'start-deadlines', handle: (id) => this.start(id, event) });
    }
  }

  /** Running it twice starts nothing twice: the hand-off is the occasion. */
  private start(id: string, event: ServiceEvent): Promise<void> {
    return this.work.run(async (tx) => {
      const handOff = await tx.of(HandOffs).lock(id);
      if (handOff !== null && HAS_LEFT.has(handOff.state)) return;
      const file = handOff?.caseId ? await tx.of(Cases).byId(handOff.caseId) : null;
      const service = handOff === null ? undefined : this.register.service(handOff.service);
      if (handOff === null || file === null || service === undefined) return;
      const { transfer } = handOff;
      const isApplication = TRANSFER_ROWS.some((row) => row.id === transfer && row.trigger === 'application');
      const receipts = await tx.of(HandOffs).receipts(id);
      const still = DEADLINES.filter((deadline) => !isOver(handOff, deadline));
      for (const deadline of startedBy({ event, service, transfer, isApplication }, still)) {
        const triggerDate = dayOf(deadline, event, receipts);
        if (triggerDate !== undefined) await this.one(tx, { deadline, handOff, file, triggerDate });
      }
    });
  }

  /** What the law cannot compute from a receipt alone is written down and left to the desk. */
  private async one(tx: Tx, { deadline, handOff, file, triggerDate }: Start): Promise<void> {
    const { toAuthority: authority, toOffice: office } = handOff;
    const about = { ...aboutCase(file), ...(isWatchedByReceiver(deadline) && { authority, office }) };
    const event = { deadlineId: deadline.id, triggerEvent: deadline.trigger.event, triggerDate };
    try {
      await this.startDeadline.within(tx, { ...about, ...event, occasion: handOff.id }, null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.of(AuditTrail).record({
        at: this.clock.now(),
        viewer: null,
        action: 'deadline.start',
        objectType: 'hand-off',
        objectId: handOff.id,
        outcome: 'refused',
        details: { law: deadline.id, code: error.code },
      });
    }
  }
}

const isOver = (handOff: HandOffView, deadline: Deadline): boolean => isDecided(handOff) && endsWithDecision(deadline);

interface Start {
  readonly deadline: Deadline;
  readonly handOff: HandOffView;
  readonly file: CaseFile;
  readonly triggerDate: LocalDate;
}

/**
 * What binds the body runs from its own receipt, and what the person applied for from the receipt that counts (§ 16 Abs. 2
 * SGB I and the other receipt rules).
 */
function dayOf(deadline: Deadline, event: ServiceEvent, receipts: readonly ReceiptView[]): LocalDate | undefined {
  const complete = receipts.findLast(({ kind }) => kind === 'R2');
  if (event === 'declared-complete') return complete && localDateOf(complete.issuedAt);
  const received = receipts.findLast(({ kind }) => kind === 'R1');
  return isWatchedByReceiver(deadline) ? received?.receivedOn : (received?.countsFrom ?? received?.receivedOn);
}
