import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  deadlineById,
  type KeptDeadline,
  MeetDeadlinesOf,
  MoveDeadlines,
  WithdrawDeadlinesOf,
} from '../../deadlines/index.js';
import { HandOffs } from '../../hand-off/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { endsWithDecision, isDecided } from '../domain/service-ends.js';
import { isWatchedByReceiver } from '../domain/service-starts.js';

const FORWARDED = 'hand-off.forwarded';
const COMPLETED = 'hand-off.completed';
const DISPUTED = 'hand-off.outcome-disputed';

/** A matter that comes to its end by one of these is at the body no longer, and nothing runs for it there. */
const FALLEN_AWAY = [
  'hand-off.rejected',
  'hand-off.withdrawn',
  'hand-off.revoked',
  'hand-off.expired',
  'hand-off.voided',
] as const;

/** Ends the deadlines that the arrival of a matter started, when it leaves the body again or is decided there. */
@Injectable()
export class EndServiceDeadlines implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(WithdrawDeadlinesOf) private readonly withdraw: WithdrawDeadlinesOf,
    @Inject(MoveDeadlines) private readonly move: MoveDeadlines,
    @Inject(MeetDeadlinesOf) private readonly meet: MeetDeadlinesOf,
  ) {}

  onModuleInit(): void {
    const name = 'end-deadlines';
    for (const topic of FALLEN_AWAY) {
      const handle = (occasion: string) =>
        this.work.run((tx) => this.withdraw.within(tx, { occasion, because: topic }));
      this.handlers.handle({ topic, name, handle });
    }
    this.handlers.handle({ topic: FORWARDED, name, handle: (id) => this.work.run((tx) => this.passOn(tx, id)) });
    for (const topic of [COMPLETED, DISPUTED]) {
      this.handlers.handle({ topic, name, handle: (id) => this.work.run((tx) => this.followOutcome(tx, id)) });
    }
  }

  /** What the hand-off is by now decides, however late this runs: a decision ends, and where it is disputed all goes on. */
  private async followOutcome(tx: Tx, id: string): Promise<void> {
    const handOff = await tx.of(HandOffs).lock(id);
    if (handOff === null) return;
    const done = { occasion: id, because: COMPLETED };
    if (isDecided(handOff)) await this.meet.within(tx, done, isDecidedWithIt);
    else await this.meet.undo(tx, done);
  }

  /**
   * What binds the forwarder ends with its competence. What the person's filing started goes on with the successor, because
   * the first receipt may go on to count (§ 16 Abs. 2 SGB I); where it does not, its arrival there corrects the day.
   */
  private async passOn(tx: Tx, id: string): Promise<void> {
    const because = FORWARDED;
    await this.withdraw.within(tx, { occasion: id, because }, bindsTheForwarder);
    const handOff = await tx.of(HandOffs).byId(id);
    const successor = handOff && (await tx.of(HandOffs).successor(handOff));
    if (successor) await this.move.within(tx, { from: id, to: successor.id, because });
  }
}

/** A law that is declared no longer says nothing about what ends it; it is left to a human. */
function isDecidedWithIt({ lawId }: KeptDeadline['deadline']): boolean {
  const law = deadlineById(lawId);
  return law !== undefined && endsWithDecision(law);
}

/** A law that is declared no longer says nothing about whom it binds; it goes along. */
function bindsTheForwarder({ lawId }: KeptDeadline['deadline']): boolean {
  const law = deadlineById(lawId);
  return law !== undefined && isWatchedByReceiver(law);
}
