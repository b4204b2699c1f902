import { type EntityManager, In, IsNull, LessThanOrEqual } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { type Span } from '../domain/timers.js';
import { TimerEntity } from './timer.entity.js';

const OPEN = { firedAt: IsNull(), stoppedAt: IsNull() };

export class Timers {
  constructor(private readonly manager: EntityManager) {}

  /** The hand-offs for which something is due, the longest overdue first. */
  async dueHandOffs(now: Date, limit: number): Promise<string[]> {
    const rows = await this.manager
      .createQueryBuilder(TimerEntity, 'timer')
      .select('timer.handOffId', 'id')
      .where('timer.firedAt IS NULL AND timer.stoppedAt IS NULL AND timer.dueAt <= :now', { now })
      .groupBy('timer.handOffId')
      .orderBy('MIN(timer.dueAt)')
      .limit(limit)
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** What is due for one hand-off, in the order in which it became due. */
  due(handOffId: string, now: Date): Promise<TimerEntity[]> {
    return this.manager.find(TimerEntity, {
      where: { handOffId, ...OPEN, dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC' },
    });
  }

  open(handOffId: string): Promise<TimerEntity[]> {
    return this.manager.findBy(TimerEntity, { handOffId, ...OPEN });
  }

  /** Every timer of a hand-off, also those that have fired or were stopped. */
  of(handOffId: string): Promise<TimerEntity[]> {
    return this.manager.find(TimerEntity, { where: { handOffId }, order: { anchor: 'ASC', rung: 'ASC' } });
  }

  byId(id: string): Promise<TimerEntity | null> {
    return this.manager.findOneBy(TimerEntity, { id });
  }

  async add(timers: readonly TimerEntity[]): Promise<void> {
    if (timers.length > 0) await this.manager.insert(TimerEntity, [...timers]);
  }

  async fire(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length > 0) await this.manager.update(TimerEntity, { id: In([...ids]) }, { firedAt: at });
  }

  async stop(ids: readonly string[], at: Date): Promise<void> {
    if (ids.length > 0) await this.manager.update(TimerEntity, { id: In([...ids]) }, { stoppedAt: at });
  }

  async pause(id: string, left: Span): Promise<void> {
    mustChange(
      await this.manager.update(TimerEntity, { id }, { dueAt: null, leftAmount: left.amount, unit: left.unit }),
    );
  }

  async resume(id: string, dueAt: Date): Promise<void> {
    mustChange(await this.manager.update(TimerEntity, { id }, { dueAt, leftAmount: null }));
  }
}
