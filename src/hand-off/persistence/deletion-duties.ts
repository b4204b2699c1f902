import { randomBytes } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { receiptReference } from '../domain/receipt.js';
import { DeletionDutyEntity } from './deletion-duty.entity.js';

export class DeletionDuties {
  constructor(private readonly manager: EntityManager) {}

  /** The duty; one that was imposed before stays as it is. */
  async impose(duty: Pick<DeletionDutyEntity, 'handOffId' | 'authority' | 'office' | 'fields' | 'imposedAt'>) {
    const open = { reference: null, acknowledgedAt: null, acknowledgedBy: null };
    const row = { ...duty, ...open };
    await this.manager.createQueryBuilder().insert().into(DeletionDutyEntity).values(row).orIgnore().execute();
  }

  of(handOffId: string): Promise<DeletionDutyEntity | null> {
    return this.manager.findOneBy(DeletionDutyEntity, { handOffId });
  }

  lock(handOffId: string): Promise<DeletionDutyEntity | null> {
    return this.manager.findOne(DeletionDutyEntity, { where: { handOffId }, lock: { mode: 'pessimistic_write' } });
  }

  async acknowledge({ handOffId }: DeletionDutyEntity, account: string, at: Date): Promise<DeletionDutyEntity> {
    const done = { reference: await this.unusedReference(), acknowledgedAt: at, acknowledgedBy: account };
    await this.manager.update(DeletionDutyEntity, { handOffId }, done);
    return this.manager.findOneByOrFail(DeletionDutyEntity, { handOffId });
  }

  private async unusedReference(): Promise<string> {
    const reference = receiptReference(randomBytes(6));
    return (await this.manager.existsBy(DeletionDutyEntity, { reference })) ? this.unusedReference() : reference;
  }
}
