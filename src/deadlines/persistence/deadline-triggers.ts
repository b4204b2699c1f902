import { Between, In, type EntityManager } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { DeadlineEntity } from './deadline.entity.js';

/** Events within some days, both included. */
export interface TriggersBetween {
  readonly events: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What was said to have happened by starting deadlines; what was corrected or withdrawn since does not count. */
export class DeadlineTriggers {
  constructor(private readonly manager: EntityManager) {}

  /** The cases in which one of the events happened. */
  async cases({ events, from, to }: TriggersBetween): Promise<string[]> {
    const found = await this.manager.find(DeadlineEntity, {
      select: { caseId: true },
      where: { triggerEvent: In([...events]), triggerDate: Between(from, to), state: STANDS },
    });
    return [...new Set(found.map(({ caseId }) => caseId))];
  }

  /** Whether a deadline of this law was started in the case by an event on or after `from`. */
  exists(caseId: string, lawId: string, from: LocalDate): Promise<boolean> {
    return this.manager
      .createQueryBuilder(DeadlineEntity, 'deadline')
      .where({ caseId, lawId, state: STANDS })
      .andWhere('deadline.triggerDate >= :from', { from })
      .getExists();
  }
}

const STANDS = In(['open', 'met']);
