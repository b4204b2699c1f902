import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { type Page, pageOf, type PageRequest } from '../../platform/database/index.js';
import { DeletionRecordEntity } from './deletion-record.entity.js';

export class DeletionRecords {
  constructor(private readonly manager: EntityManager) {}

  /** What is known already stays as it is. */
  async add(records: readonly DeletionRecordEntity[]): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(DeletionRecordEntity)
      .values([...records])
      .orIgnore()
      .execute();
  }

  page(request: PageRequest): Promise<Page<DeletionRecordEntity>> {
    return pageOf(this.manager.createQueryBuilder(DeletionRecordEntity, 'record'), request);
  }

  /** Those about single subjects that stand in no file yet, oldest first. */
  unwritten(limit: number): Promise<DeletionRecordEntity[]> {
    const where = { writtenAt: IsNull(), subject: Not(IsNull()) };
    return this.manager.find(DeletionRecordEntity, { where, order: { createdAt: 'ASC' }, take: limit });
  }

  async markWritten(ids: readonly string[], at: Date): Promise<void> {
    await this.manager.update(DeletionRecordEntity, { id: In([...ids]) }, { writtenAt: at });
  }
}
