import { type EntityManager } from 'typeorm';
import { HandOffEventEntity } from './hand-off-event.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { SealedHandOffs } from './sealed-hand-offs.js';
import { SealedNotes } from './sealed-notes.js';

/** Hand-offs that were stored before their contents were sealed. */
export class StoredHandOffs {
  constructor(private readonly manager: EntityManager) {}

  /** Seals the contents of at most `limit` hand-offs; tells how many. */
  async sealContents(limit: number): Promise<number> {
    const rows = await this.manager
      .createQueryBuilder(HandOffEntity, 'hand_off')
      .where(`hand_off.sealed_content IS NULL AND hand_off.content <> '{}'`)
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const contents = new SealedHandOffs(this.manager);
    for (const row of rows) {
      const { id, content, draft, sealedContent, sealedDraft } = await contents.sealed(row);
      await this.manager.update(HandOffEntity, { id }, { content, draft, sealedContent, sealedDraft });
      await contents.keepGrant(row);
    }
    return rows.length;
  }

  /** Seals at most `limit` notes; their hashes stay as they are. Tells how many. */
  async sealNotes(limit: number): Promise<number> {
    const rows = await this.manager
      .createQueryBuilder(HandOffEventEntity, 'event')
      .where('event.note IS NOT NULL')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const notes = new SealedNotes(this.manager);
    for (const row of rows) {
      const { handOffId, sequence, note, noteSalt, sealedNote } = await notes.sealed(row);
      await this.manager.update(HandOffEventEntity, { handOffId, sequence }, { note, noteSalt, sealedNote });
    }
    return rows.length;
  }
}
