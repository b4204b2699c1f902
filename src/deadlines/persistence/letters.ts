import { type EntityManager, In } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { LetterEntity } from './letter.entity.js';

/** Letters of authorities, as far as they start periods. */
export class Letters {
  constructor(private readonly manager: EntityManager) {}

  async add(letter: LetterEntity): Promise<void> {
    await this.manager.insert(LetterEntity, letter);
  }

  async change({ id, ...row }: LetterEntity): Promise<void> {
    mustChange(await this.manager.update(LetterEntity, { id }, row));
  }

  byId(id: string): Promise<LetterEntity | null> {
    return this.manager.findOneBy(LetterEntity, { id });
  }

  /** A letter of that case, locked until the transaction ends. */
  lock({ id, caseId }: Pick<LetterEntity, 'id' | 'caseId'>): Promise<LetterEntity | null> {
    return this.manager.findOne(LetterEntity, { where: { id, caseId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Every letter of these cases in the order they were recorded. */
  ofCases(caseIds: readonly string[]): Promise<LetterEntity[]> {
    return this.manager.find(LetterEntity, {
      where: { caseId: In([...caseIds]) },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
  }
}
