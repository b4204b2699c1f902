import { type EntityManager, In } from 'typeorm';
import { DeadlineEntity } from './deadline.entity.js';
import { ExtensionEntity } from './extension.entity.js';
import { LetterEntity } from './letter.entity.js';
import { ReminderEntity } from './reminder.entity.js';
import { SuspensionEntity } from './suspension.entity.js';

/** All that is kept for cases here. */
export class DeadlinesOfCase {
  constructor(private readonly manager: EntityManager) {}

  /** The open ones. */
  async open(caseId: string): Promise<{ kind: string; id: string }[]> {
    const where = { caseId, state: 'open' } as const;
    const open = await this.manager.find(DeadlineEntity, { select: { id: true }, where });
    return open.map(({ id }) => ({ kind: 'deadline', id }));
  }

  /** How many rows that were. */
  async erase(caseIds: readonly string[]): Promise<number> {
    const caseId = In([...caseIds]);
    const deadlines = await this.manager.find(DeadlineEntity, { select: { id: true, line: true }, where: { caseId } });
    const line = In([...new Set(deadlines.map((deadline) => deadline.line))]);
    const parts = [
      await this.manager.delete(ReminderEntity, { deadlineId: In(deadlines.map(({ id }) => id)) }),
      await this.manager.delete(SuspensionEntity, { line }),
      await this.manager.delete(ExtensionEntity, { line }),
      await this.manager.delete(DeadlineEntity, { caseId }),
      await this.manager.delete(LetterEntity, { caseId }),
    ];
    return parts.reduce((sum, { affected }) => sum + (affected ?? 0), 0);
  }
}
