import { LessThan, type EntityManager } from 'typeorm';
import { EndedSessionEntity } from './ended-session.entity.js';

/** Sessions that were ended at the issuer. */
export class EndedSessions {
  constructor(private readonly manager: EntityManager) {}

  /** Stores a logout; a repeat changes nothing. */
  async addOnce(ended: EndedSessionEntity): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(EndedSessionEntity).values(ended).orIgnore().execute();
  }

  async forgetBefore(at: Date): Promise<void> {
    await this.manager.delete(EndedSessionEntity, { endedAt: LessThan(at) });
  }
}
