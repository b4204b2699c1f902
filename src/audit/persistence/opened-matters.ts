import { LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { OpenedMatterEntity } from './opened-matter.entity.js';

/** What matters were opened for. */
export class OpenedMatters {
  constructor(private readonly manager: EntityManager) {}

  /** What was said since then; `null` where nothing was. */
  find(account: string, matter: string, since: Date): Promise<OpenedMatterEntity | null> {
    return this.manager.findOneBy(OpenedMatterEntity, { account, matter, since: MoreThan(since) });
  }

  async keep(opened: OpenedMatterEntity): Promise<void> {
    await this.manager.upsert(OpenedMatterEntity, opened, ['account', 'matter']);
  }

  /** Forgets what was opened before then. */
  async forgetBefore(since: Date): Promise<void> {
    await this.manager.delete(OpenedMatterEntity, { since: LessThanOrEqual(since) });
  }

  /** Counts one more matter that the account opens, and gives how many it has been. */
  async count(account: string): Promise<number> {
    const rows = await this.manager.query<{ opened: number }[]>(
      `INSERT INTO reader AS known (account, opened) VALUES ($1, 1)
       ON CONFLICT (account) DO UPDATE SET opened = known.opened + 1 RETURNING opened`,
      [account],
    );
    return rows[0]?.opened ?? 0;
  }
}
