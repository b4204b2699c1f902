import { type EntityManager, In, LessThan, LessThanOrEqual, type SelectQueryBuilder } from 'typeorm';
import { BREAK_GLASS, parametersOf, predicateOf, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { FieldKeys } from '../../platform/sealing/index.js';
import { UNANSWERED } from '../domain/states.js';
import { BreakGlassEntity } from './break-glass.entity.js';

/** Requests to break the glass. */
export class BreakGlasses {
  constructor(private readonly manager: EntityManager) {}

  async add(request: BreakGlassEntity): Promise<void> {
    await this.manager.insert(BreakGlassEntity, request);
  }

  /** A page of those the viewer may see, newest first. */
  page(viewer: Viewer, request: PageRequest): Promise<Page<BreakGlassEntity>> {
    return pageOf(this.seenBy(viewer), request);
  }

  /** All of one month, oldest first. Months are those of the calendar on the wall. */
  ofMonth(viewer: Viewer, month: string): Promise<BreakGlassEntity[]> {
    return this.seenBy(viewer)
      .andWhere(`date_trunc('month', request.created_at AT TIME ZONE 'Europe/Berlin') = :first`, {
        first: `${month}-01`,
      })
      .orderBy('request.createdAt', 'ASC')
      .addOrderBy('request.id', 'ASC')
      .getMany();
  }

  /** The request, where `viewer` may see it; a foreign one looks like one that does not exist. */
  visible(id: string, viewer: Viewer): Promise<BreakGlassEntity | null> {
    return this.seenBy(viewer).andWhere('request.id = :id', { id }).getOne();
  }

  /** The same, locked until the transaction ends. */
  lockVisible(id: string, viewer: Viewer): Promise<BreakGlassEntity | null> {
    return this.seenBy(viewer).andWhere('request.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** For what the system does by itself, locked until the transaction ends. */
  lock(id: string): Promise<BreakGlassEntity | null> {
    return this.manager.findOne(BreakGlassEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Ids of those nobody has answered in time. */
  async unanswered(now: Date, limit: number): Promise<string[]> {
    const rows = await this.manager.find(BreakGlassEntity, {
      select: { id: true },
      where: { state: In(UNANSWERED), answerBy: LessThanOrEqual(now) },
      order: { answerBy: 'ASC' },
      take: limit,
    });
    return rows.map(({ id }) => id);
  }

  /** Ids of those that were made before, the oldest first; by then each has ended. */
  async before(before: Date, limit: number): Promise<string[]> {
    const rows = await this.manager.find(BreakGlassEntity, {
      select: { id: true },
      where: { createdAt: LessThan(before) },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map(({ id }) => id);
  }

  /** How many rows that were; the grants for their words go with them. */
  async erase(ids: readonly string[]): Promise<number> {
    for (const id of ids) await new FieldKeys(this.manager).revokeAll(id);
    return (await this.manager.delete(BreakGlassEntity, { id: In([...ids]) })).affected ?? 0;
  }

  async change({ id, ...row }: BreakGlassEntity): Promise<void> {
    mustChange(await this.manager.update(BreakGlassEntity, { id }, row));
  }

  private seenBy(viewer: Viewer): SelectQueryBuilder<BreakGlassEntity> {
    const rule = predicateOf(BREAK_GLASS, 'list', subjectOf(viewer), 'request');
    return this.manager.createQueryBuilder(BreakGlassEntity, 'request').where(`(${rule})`, parametersOf(viewer));
  }
}
