import { type EntityManager, In } from 'typeorm';
import { RecipientDutyEntity } from './recipient-duty.entity.js';
import { HandOffEventEntity } from './hand-off-event.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { LegalHoldEntity } from './legal-hold.entity.js';
import { ReceiptEntity } from './receipt.entity.js';
import { TimerEntity } from './timer.entity.js';
import { WaitingHandOffEntity } from './waiting-hand-off.entity.js';

/**
 * A chain goes as a whole, because its receipts refer to each other; one young, live or held hand-off keeps them all. What
 * was handed over in error stays for good, as the states say.
 */
const DUE = `
  SELECT old.id FROM hand_off old
  WHERE NOT old.live AND old.changed_at < $1 AND NOT EXISTS (
    SELECT 1 FROM hand_off other
    WHERE other.chain = old.chain AND (
      other.live OR other.state = 'entered_in_error' OR other.changed_at >= $1
      OR EXISTS (SELECT 1 FROM hand_off_event event WHERE event.hand_off_id = other.id AND event.at >= $1)
      OR EXISTS (SELECT 1 FROM legal_hold hold WHERE hold.hand_off_id = other.id AND hold.lifted_at IS NULL)))
  ORDER BY old.changed_at, old.id LIMIT $2`;

/** Records of hand-offs whose time is over. */
export class OldHandOffs {
  constructor(private readonly manager: EntityManager) {}

  async before(before: Date, limit: number): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(DUE, [before, limit]);
    return rows.map(({ id }) => id);
  }

  /** How many rows that were. What belongs to a hand-off goes first, because its age is read from its events. */
  async erase(ids: readonly string[]): Promise<number> {
    const handOffId = In([...ids]);
    const parts = [
      await this.manager.delete(TimerEntity, { handOffId }),
      await this.manager.delete(WaitingHandOffEntity, { handOffId }),
      await this.manager.delete(RecipientDutyEntity, { handOffId }),
      await this.manager.delete(LegalHoldEntity, { handOffId }),
      await this.manager.delete(ReceiptEntity, { handOffId }),
      await this.manager.delete(HandOffEventEntity, { handOffId }),
      await this.manager.delete(HandOffEntity, { id: handOffId }),
    ];
    return parts.reduce((sum, { affected }) => sum + (affected ?? 0), 0);
  }
}
