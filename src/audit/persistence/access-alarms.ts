import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { AccessAlarmEntity } from './access-alarm.entity.js';

/** An alarm as it is raised. */
export type Alarm = Omit<AccessAlarmEntity, 'id' | 'createdAt'>;

/** Reading that somebody has to look into. */
export class AccessAlarms {
  constructor(private readonly manager: EntityManager) {}

  /** Once for each kind, account and period; its id, or `null` where it was raised before. */
  async raise(alarm: Alarm, now: Date): Promise<string | null> {
    const row = { id: randomUUID(), createdAt: now, ...alarm };
    const insert = this.manager.createQueryBuilder().insert().into(AccessAlarmEntity).values(row).orIgnore();
    const { raw } = await insert.returning('id').updateEntity(false).execute();
    return (raw as unknown[]).length === 0 ? null : row.id;
  }

  byId(id: string): Promise<AccessAlarmEntity | null> {
    return this.manager.findOneBy(AccessAlarmEntity, { id });
  }

  /** Newest first. */
  page(request: PageRequest): Promise<Page<AccessAlarmEntity>> {
    return pageOf(this.manager.createQueryBuilder(AccessAlarmEntity, 'alarm'), request);
  }
}
