import { type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { type Office } from '../domain/office.js';
import { OfficeEntity } from './office.entity.js';

export class Offices {
  constructor(private readonly manager: EntityManager) {}

  /** Every office, or every office of one authority, by id. */
  list(authority?: string): Promise<Office[]> {
    return this.manager.find(OfficeEntity, {
      where: authority === undefined ? {} : { authority },
      order: { id: 'ASC' },
    });
  }

  byId(id: string): Promise<Office | null> {
    return this.manager.findOneBy(OfficeEntity, { id });
  }

  /** Every office of one authority, locked until the transaction ends, by id. */
  lockAll(authority: string): Promise<Office[]> {
    const lock = { mode: 'pessimistic_write' } as const;
    return this.manager.find(OfficeEntity, { where: { authority }, order: { id: 'ASC' }, lock });
  }

  async change(office: Office): Promise<void> {
    const { id, ...row } = toRow(office);
    mustChange(await this.manager.update(OfficeEntity, { id }, row as QueryDeepPartialEntity<OfficeEntity>));
  }

  /** Stores `office`, or leaves the one that has the same id as it is. */
  async addOnce(office: Office): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(OfficeEntity).values(toRow(office)).orIgnore().execute();
  }
}

const toRow = ({ area, languages, sample, ...office }: Office) => ({
  ...office,
  area: [...area],
  languages: [...languages],
  sample: [...sample],
});
