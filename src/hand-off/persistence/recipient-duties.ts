import { randomBytes, randomUUID } from 'node:crypto';
import { type EntityManager, IsNull, LessThanOrEqual } from 'typeorm';
import { type Viewer } from '../../platform/access/index.js';
import { mustChange, type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { receiptReference } from '../domain/receipt.js';
import { nextReminder } from '../domain/recipient-duty.js';
import { RecipientDutyEntity } from './recipient-duty.entity.js';
import { SealedDuties } from './sealed-duties.js';

/** A duty before it is imposed. */
export type NewDuty = Pick<
  RecipientDutyEntity,
  'handOffId' | 'kind' | 'occasion' | 'authority' | 'office' | 'fields' | 'contents' | 'createdAt'
>;

export class RecipientDuties {
  constructor(private readonly manager: EntityManager) {}

  /** Its id; `null` where it was imposed before, on the same occasion or as the one deletion of this hand-off. */
  async impose(duty: NewDuty): Promise<string | null> {
    const open = { reference: null, acknowledgedAt: null, acknowledgedBy: null };
    const reminding = { reminders: 0, remindAt: nextReminder(duty.createdAt, 0) };
    const words = new SealedDuties(this.manager);
    const row = await words.sealed({ id: randomUUID(), ...duty, ...open, ...reminding });
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(RecipientDutyEntity)
      .values(row)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    if ((raw as unknown[]).length === 1) return row.id;
    await words.forget(row.id);
    return null;
  }

  async byId(id: string): Promise<RecipientDutyEntity | null> {
    const duty = await this.manager.findOneBy(RecipientDutyEntity, { id });
    if (duty !== null) await new SealedDuties(this.manager).opened([duty]);
    return duty;
  }

  deletionOf(handOffId: string): Promise<RecipientDutyEntity | null> {
    return this.manager.findOneBy(RecipientDutyEntity, { handOffId, kind: 'delete' });
  }

  /** Every duty about a hand-off, the earliest first. */
  async ofHandOff(handOffId: string): Promise<RecipientDutyEntity[]> {
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    const duties = await this.manager.find(RecipientDutyEntity, { where: { handOffId }, order });
    return new SealedDuties(this.manager).opened(duties);
  }

  /** Every duty that follows from one request, without what it says. */
  ofOccasion(occasion: string): Promise<RecipientDutyEntity[]> {
    return this.manager.find(RecipientDutyEntity, { where: { occasion }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** A page of what an office owes or, with `open`, still owes; newest first. */
  async page({ office }: Viewer, open: boolean, request: PageRequest): Promise<Page<RecipientDutyEntity>> {
    const query = this.manager.createQueryBuilder(RecipientDutyEntity, 'duty');
    query.where('duty.office = :office', { office: office ?? '' });
    const page = await pageOf(open ? query.andWhere('duty.acknowledgedAt IS NULL') : query, request);
    await new SealedDuties(this.manager).opened(page.items);
    return page;
  }

  lock(id: string): Promise<RecipientDutyEntity | null> {
    return this.manager.findOne(RecipientDutyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async acknowledge({ id }: RecipientDutyEntity, account: string, at: Date): Promise<RecipientDutyEntity> {
    const done = { reference: await this.unusedReference(), acknowledgedAt: at, acknowledgedBy: account };
    const silent = { contents: {}, sealedContents: null, remindAt: null };
    mustChange(await this.manager.update(RecipientDutyEntity, { id }, { ...done, ...silent }));
    await new SealedDuties(this.manager).forget(id);
    return this.manager.findOneByOrFail(RecipientDutyEntity, { id });
  }

  /** Those to be reminded of now, the longest overdue first, locked; what a second sweep has locked is left to it. */
  takeDue(now: Date, limit: number): Promise<RecipientDutyEntity[]> {
    return this.manager.find(RecipientDutyEntity, {
      where: { acknowledgedAt: IsNull(), remindAt: LessThanOrEqual(now) },
      order: { remindAt: 'ASC' },
      take: limit,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  async markReminded({ id, createdAt, reminders }: RecipientDutyEntity): Promise<void> {
    const next = { reminders: reminders + 1, remindAt: nextReminder(createdAt, reminders + 1) };
    mustChange(await this.manager.update(RecipientDutyEntity, { id }, next));
  }

  private async unusedReference(): Promise<string> {
    const reference = receiptReference(randomBytes(6));
    return (await this.manager.existsBy(RecipientDutyEntity, { reference })) ? this.unusedReference() : reference;
  }
}
