import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { AccessAlarmEntity } from './access-alarm.entity.js';

/** An alarm as it is raised. */
export type Alarm = Omit<AccessAlarmEntity, 'id' | 'createdAt'>;

/** Reading that somebody has to look into. */
export class AccessAlarms {
  constructor(private readonly manager: EntityManager) {}

  /** Once for each kind, account and period. */
  async raise(alarm: Alarm, now: Date): Promise<void> {
    const row = { id: randomUUID(), createdAt: now, ...alarm };
    await this.manager.createQueryBuilder().insert().into(AccessAlarmEntity).values(row).orIgnore().execute();
  }

  /** Newest first. */
  page(request: PageRequest): Promise<Page<AccessAlarmEntity>> {
    return pageOf(this.manager.createQueryBuilder(AccessAlarmEntity, 'alarm'), request);
  }
}
