import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { type LocalDate } from '../../authority-kit/index.js';
import { type OfficeChange, type OfficeChangeState } from '../domain/office-change.js';
import { OfficeChangeEntity } from './office-change.entity.js';

export class OfficeChanges {
  constructor(private readonly manager: EntityManager) {}

  async add(change: OfficeChange): Promise<void> {
    await this.manager.insert(OfficeChangeEntity, change as OfficeChangeEntity);
  }

  byId(id: string): Promise<OfficeChange | null> {
    return this.manager.findOneBy(OfficeChangeEntity, { id });
  }

  /** What is planned for these offices, the next one first. */
  planned(offices: readonly string[]): Promise<OfficeChange[]> {
    const where = { office: In([...offices]), state: 'planned' } as const;
    return this.manager.find(OfficeChangeEntity, { where, order: { validFrom: 'ASC', createdAt: 'ASC' } });
  }

  /** What was planned for this day or before and has not been carried out. */
  due(today: LocalDate): Promise<OfficeChange[]> {
    const where = { state: 'planned', validFrom: LessThanOrEqual(today) } as const;
    return this.manager.find(OfficeChangeEntity, { where, order: { validFrom: 'ASC', createdAt: 'ASC' } });
  }

  /** Every change of an office, the latest first. */
  of(office: string): Promise<OfficeChange[]> {
    return this.manager.find(OfficeChangeEntity, {
      where: { office },
      order: { validFrom: 'DESC', createdAt: 'DESC' },
    });
  }

  /** The office is locked, so that nobody else has carried it out or taken it back meanwhile. */
  async leavePlan(id: string, state: OfficeChangeState): Promise<void> {
    mustChange(await this.manager.update(OfficeChangeEntity, { id, state: 'planned' }, { state }));
  }
}
