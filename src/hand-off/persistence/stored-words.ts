import { type EntityManager } from 'typeorm';
import { mustChange } from '../../platform/database/index.js';
import { CompetenceDisputeEntity } from './competence-dispute.entity.js';
import { RecipientDutyEntity } from './recipient-duty.entity.js';
import { SealedDisputes } from './sealed-disputes.js';
import { SealedDuties } from './sealed-duties.js';

/** Duties and disputes that were stored before their words were sealed. */
export class StoredWords {
  constructor(private readonly manager: EntityManager) {}

  /** Seals what at most `limit` duties say; tells how many. */
  async sealDuties(limit: number): Promise<number> {
    const rows = await this.manager
      .createQueryBuilder(RecipientDutyEntity, 'duty')
      .where(`duty.contents <> '{}'`)
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const words = new SealedDuties(this.manager);
    for (const row of rows) {
      const { id, contents, sealedContents } = await words.sealed(row);
      mustChange(await this.manager.update(RecipientDutyEntity, { id }, { contents: contents ?? {}, sealedContents }));
    }
    return rows.length;
  }

  /** Seals the notes of at most `limit` disputes; tells how many. */
  async sealDisputes(limit: number): Promise<number> {
    const rows = await this.manager
      .createQueryBuilder(CompetenceDisputeEntity, 'dispute')
      .where('dispute.note IS NOT NULL')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const notes = new SealedDisputes(this.manager);
    for (const row of rows) {
      const { id, note, sealedNote } = await notes.sealed(row);
      mustChange(await this.manager.update(CompetenceDisputeEntity, { id }, { note, sealedNote }));
    }
    return rows.length;
  }
}
