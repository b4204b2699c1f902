import { Inject, Injectable } from '@nestjs/common';
import { type AuditRecord, AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { type HandOffAction, takeStep } from '../domain/states.js';
import { DEEMED_CONSENT } from '../domain/silence.js';
import { timersToFire } from '../domain/timer-plan.js';
import { lastDayBefore } from '../domain/timer-span.js';
import { timerRule, type TimerDeed } from '../domain/timers.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type TimerEntity } from '../persistence/timer.entity.js';
import { Timers } from '../persistence/timers.js';
import { nowOf } from './side-of.js';
import { type AllowedStep, TakeStep } from './take-step.js';

/** What tells that an offer has reached its receiver; as long as it has not been handled, delivery is failing. */
const DELIVERY = 'hand-off.offered';

/** Does what has become due. Two may run at once: a hand-off is worked on by one of them, and each timer fires once. */
@Injectable()
export class RunTimers {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TakeStep) private readonly takeStep: TakeStep,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Hand-offs with something due, at most `limit`. */
  due(limit: number): Promise<string[]> {
    return this.work.read((tx) => tx.of(Timers).dueHandOffs(this.clock.now(), limit));
  }

  /** Everything that is due for one hand-off, in one transaction; nothing where another process is at it. */
  run(handOffId: string): Promise<void> {
    return this.work.run(async (tx) => {
      const handOff = await tx.of(HandOffs).lockFree(handOffId);
      if (handOff === null) return;
      const due = await tx.of(Timers).due(handOffId, this.clock.now());
      const fire = timersToFire(await this.stillMeant(tx, due));
      const pointless = due.filter((timer) => !fire.includes(timer));
      await tx.of(Timers).fire(idsOf(fire), this.clock.now());
      await tx.of(Timers).stop(idsOf(pointless), this.clock.now());
      for (const timer of fire) await this.do(tx, timer, handOff);
    });
  }

  /** Delivery is not late where the message has arrived. */
  private async stillMeant(tx: Tx, due: readonly TimerEntity[]): Promise<TimerEntity[]> {
    const meant: TimerEntity[] = [];
    for (const timer of due) {
      const waits = timer.rung === 'T1-operations' || timer.rung === 'T1-partner';
      if (!waits || (await tx.of(Outbox).isUndone(DELIVERY, timer.handOffId))) meant.push(timer);
    }
    return meant;
  }

  private do(tx: Tx, timer: TimerEntity, handOff: HandOffEntity): Promise<void> {
    const doing: Readonly<Record<TimerDeed, () => Promise<void>>> = {
      remind: () => this.announce(tx, 'hand-off.reminded', timer),
      alarm: () => this.announce(tx, 'hand-off.overdue', timer),
      expire: () => this.step(tx, 'expire', handOff),
      confirm: () => this.step(tx, 'confirm', handOff),
      deem: () => this.deem(tx, timer, handOff),
      purge: () => this.purge(tx, handOff),
    };
    return doing[timerRule(timer.rung).does]();
  }

  private async announce(tx: Tx, topic: string, { id, handOffId, rung }: TimerEntity): Promise<void> {
    await this.record(tx, { action: topic, objectId: handOffId, details: { rung } });
    await tx.of(Outbox).add(topic, id);
  }

  private async step(tx: Tx, action: HandOffAction, before: HandOffEntity, said: Said = {}): Promise<void> {
    const step = takeStep(nowOf(before), action, 'system');
    if (step.kind !== 'moved') throw new Error(`a timer ran for ${action} in the state ${before.state}`);
    await this.takeStep.within(tx, before, { action, to: step.state, effects: step.effects, ...said }, null);
  }

  /** Silence has decided on the day the period ended, whenever that is noticed. */
  private async deem(tx: Tx, { dueAt }: TimerEntity, handOff: HandOffEntity): Promise<void> {
    const effectiveOn = lastDayBefore(dueAt ?? this.clock.now());
    await this.step(tx, 'complete', handOff, { code: DEEMED_CONSENT, effectiveOn });
    await tx.of(Outbox).add('hand-off.silence-decided', handOff.id);
  }

  private async purge(tx: Tx, { id }: HandOffEntity): Promise<void> {
    await tx.of(HandOffs).purge(id, this.clock.now());
    await this.record(tx, { action: 'hand-off.purged', objectId: id });
  }

  private record(tx: Tx, entry: Pick<AuditRecord, 'action' | 'objectId' | 'details'>): Promise<void> {
    const bySystem = { at: this.clock.now(), viewer: null, objectType: 'hand-off', outcome: 'done' } as const;
    return tx.of(AuditTrail).record({ ...bySystem, ...entry });
  }
}

type Said = Pick<AllowedStep, 'code' | 'effectiveOn'>;

const idsOf = (timers: readonly TimerEntity[]): string[] => timers.map(({ id }) => id);
