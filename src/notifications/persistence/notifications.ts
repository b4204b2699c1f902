import { Brackets, type EntityManager, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { DeliveryEntity } from './delivery.entity.js';
import { NotificationEntity } from './notification.entity.js';

/** Whose notification it is: a person's, or that of somebody who works at an office and of its desk. */
export type Reader = Readonly<{ personId: string }> | Readonly<{ office: string; accountId: string }>;

const readBy = (reader: Reader): FindOptionsWhere<NotificationEntity>[] =>
  'personId' in reader ? [reader] : [{ office: reader.office }, { accountId: reader.accountId }];

export class Notifications {
  constructor(private readonly manager: EntityManager) {}

  /** Stores `notification` and says true, or leaves the one that has the same dedupe key as it is and says false. */
  async addOnce(notification: NotificationEntity): Promise<boolean> {
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values(notification)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return (raw as unknown[]).length === 1;
  }

  byId(id: string): Promise<NotificationEntity | null> {
    return this.manager.findOneBy(NotificationEntity, { id });
  }

  /** What the delivery `id` carries and was not taken back, oldest first. */
  carriedBy(id: string): Promise<NotificationEntity[]> {
    return this.manager
      .createQueryBuilder(NotificationEntity, 'notification')
      .innerJoin(DeliveryEntity, 'delivery', 'delivery.notificationId = notification.id')
      .where('delivery.bundle = :id AND notification.cancelledAt IS NULL', { id })
      .orderBy('notification.createdAt')
      .addOrderBy('notification.id')
      .getMany();
  }

  /** The notification, where it is `reader`'s own. */
  own(id: string, reader: Reader): Promise<NotificationEntity | null> {
    const readable = readBy(reader).map((own) => ({ id, ...own }));
    return this.manager.findOneBy(NotificationEntity, readable);
  }

  /** A page of those of `reader`, newest first. */
  page(reader: Reader, request: PageRequest): Promise<Page<NotificationEntity>> {
    const own = new Brackets((where) => where.where(readBy(reader)));
    return pageOf(this.manager.createQueryBuilder(NotificationEntity, 'notification').where(own), request);
  }

  /** What persons were told about these cases, newest first. */
  toPersonsOf(caseIds: readonly string[]): Promise<NotificationEntity[]> {
    return this.manager.find(NotificationEntity, {
      where: { caseId: In([...caseIds]), personId: Not(IsNull()) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** What a person was told, oldest first; of these cases only, where some are named. */
  toPerson(personId: string, caseIds: readonly string[] | null): Promise<NotificationEntity[]> {
    const where = caseIds === null ? { personId } : { personId, caseId: In([...caseIds]) };
    return this.manager.find(NotificationEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async markRead(id: string, at: Date): Promise<void> {
    await this.manager.update(NotificationEntity, { id, readAt: IsNull() }, { readAt: at });
  }

  /** The id of the notification that was taken back; `null` where there is none or it was before. */
  async cancel(dedupeKey: string, at: Date): Promise<string | null> {
    const found = await this.manager.findOneBy(NotificationEntity, { dedupeKey, cancelledAt: IsNull() });
    if (found === null) return null;
    mustChange(await this.manager.update(NotificationEntity, { id: found.id }, { cancelledAt: at }));
    return found.id;
  }
}
