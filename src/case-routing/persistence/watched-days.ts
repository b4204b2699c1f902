import { In, type EntityManager } from 'typeorm';
import { WatchedDayEntity } from './watched-day.entity.js';

/** What the radar has started by which facts. */
export class WatchedDays {
  constructor(private readonly manager: EntityManager) {}

  /** Lets only one transaction at a time look at a case. */
  async serialise(caseId: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`radar:${caseId}`]);
  }

  of(memberIds: readonly string[]): Promise<WatchedDayEntity[]> {
    return this.manager.findBy(WatchedDayEntity, { memberId: In([...memberIds]) });
  }

  async put(row: WatchedDayEntity): Promise<void> {
    await this.manager.upsert(WatchedDayEntity, row, ['memberId', 'lawId']);
  }

  async remove({ memberId, lawId }: WatchedDayEntity): Promise<void> {
    await this.manager.delete(WatchedDayEntity, { memberId, lawId });
  }
}
